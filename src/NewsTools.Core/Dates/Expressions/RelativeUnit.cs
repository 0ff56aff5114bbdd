using NewsTools.Dates.Anchoring;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Expressions;

/// <summary>A unit of the calendar by its direction: "last year", "this week", "the following month", "that day".</summary>
internal sealed record RelativeUnit(TimeUnit Unit, Direction Direction) : Expression
{
    public override Resolution? Resolve(Anchor anchor)
    {
        bool fromMention = Direction is Direction.Previous or Direction.Following or Direction.Mentioned;
        if ((fromMention ? anchor.Mentioned : anchor.Today) is not { } day)
        {
            return new Resolution(DateType.Date, Unanchored());
        }

        if (Unit is TimeUnit.Hour or TimeUnit.Minute or TimeUnit.Second)
        {
            return new Resolution(DateType.Time, Timex.Of(day, TimeUnit.Day) + "TXX");
        }

        return Resolution.Of(Calendar.Shift(Unit == TimeUnit.Weekend ? Weekend(day, anchor) : day, Count, Unit), Unit);
    }

    private int Count => Direction switch
    {
        Direction.Last or Direction.Previous or Direction.Past => -1,
        Direction.Next or Direction.Following or Direction.Coming => 1,
        Direction.Latest when Unit == TimeUnit.Quarter => -1,
        _ => 0,
    };

    /// <summary>The weekend of the week; the one before where it is still to come but told as past.</summary>
    private DateOnly Weekend(DateOnly day, Anchor anchor)
    {
        bool past = Direction == Direction.None ? anchor.Tense != Tense.Future : Direction == Direction.Same && anchor.Tense == Tense.Past;
        return past && anchor.Register == Register.News && Calendar.Weekday(day) < 6 ? Calendar.AddDays(day, -7) ?? day : day;
    }

    private string Unanchored() => Unit switch
    {
        TimeUnit.Day => "XXXX-XX-XX",
        TimeUnit.Week => "XXXX-WXX",
        TimeUnit.Weekend => "XXXX-WXX-WE",
        TimeUnit.Month => "XXXX-XX",
        TimeUnit.Quarter => "XXXX-QX",
        TimeUnit.Decade => "XXX",
        TimeUnit.Century => "XX",
        _ => "XXXX",
    };
}
