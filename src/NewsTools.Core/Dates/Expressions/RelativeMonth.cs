using NewsTools.Dates.Anchoring;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Expressions;

/// <summary>A month by its direction: "last May", "this September", "the previous April". The month just over is "last month": under its name with "last" it is that of the year before.</summary>
internal sealed record RelativeMonth(int Month, Direction Direction) : Expression
{
    public override Resolution? Resolve(Anchor anchor)
    {
        bool fromMention = Direction is Direction.Previous or Direction.Following;
        if ((fromMention ? anchor.Mentioned : anchor.Today) is not { } day)
        {
            return new Resolution(DateType.Date, $"XXXX-{Timex.Two(Month)}");
        }

        int shift = Direction switch
        {
            Direction.Last when anchor.Register == Register.News && Month == day.Month - 1 => -1,
            Direction.Last or Direction.Previous or Direction.Past => Month >= day.Month ? -1 : 0,
            Direction.Next or Direction.Following or Direction.Coming => Month <= day.Month ? 1 : 0,
            _ => 0,
        };
        return Calendar.IsDate(day.Year + shift, Month, 1) ? Resolution.Of(new CalendarPoint(new DateOnly(day.Year + shift, Month, 1), TimeUnit.Month)) : null;
    }
}
