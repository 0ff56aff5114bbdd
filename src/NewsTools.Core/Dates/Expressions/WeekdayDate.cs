using NewsTools.Dates.Anchoring;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Expressions;

/// <summary>A day by its name: "Thursday", "next Monday".</summary>
internal sealed record WeekdayDate(int Weekday, Direction Direction) : Expression
{
    public override Resolution? Resolve(Anchor anchor)
    {
        bool fromMention = Direction is Direction.Previous or Direction.Following or Direction.Mentioned;
        DateOnly? from = fromMention ? anchor.Mentioned : anchor.Today;
        return from is { } day ? Resolution.Of(From(day, anchor), TimeUnit.Day) : new Resolution(DateType.Date, $"XXXX-WXX-{Weekday}");
    }

    private DateOnly? From(DateOnly day, Anchor anchor) => Direction switch
    {
        Direction.Last or Direction.Previous or Direction.Past => Calendar.AddDays(day, -1) is { } before ? Calendar.OnOrBefore(before, Weekday) : null,
        Direction.Next or Direction.Following => Calendar.AddDays(day, 1) is { } after ? Calendar.OnOrAfter(after, Weekday) : null,
        Direction.Mentioned => Calendar.OnOrBefore(day, Weekday),
        Direction.Same or Direction.Coming => anchor.Tense == Tense.Past ? Calendar.OnOrBefore(day, Weekday) : Calendar.OnOrAfter(day, Weekday),
        _ => IsAhead(anchor) ? Calendar.OnOrAfter(day, Weekday) : Calendar.OnOrBefore(day, Weekday),
    };

    /// <summary>What is reported is past unless the clause says otherwise; a history goes on; a post looks ahead.</summary>
    private static bool IsAhead(Anchor anchor) => anchor.Register switch
    {
        Register.History => true,
        Register.Post => anchor.Tense != Tense.Past,
        _ => anchor.Tense == Tense.Future,
    };
}
