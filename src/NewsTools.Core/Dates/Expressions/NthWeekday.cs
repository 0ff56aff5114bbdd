using NewsTools.Dates.Anchoring;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Expressions;

/// <summary>A day of a month by its place among its namesakes: "the first Monday in May", "the last Friday of November 2016"; -1 is the last.</summary>
internal sealed record NthWeekday(int Nth, int Weekday, Expression Month) : Expression
{
    public override Resolution? Resolve(Anchor anchor)
        => Month.Resolve(anchor)?.Point is { Unit: TimeUnit.Month } month
            ? Resolution.Of(Calendar.NthWeekday(month.Day.Year, month.Day.Month, Weekday, Nth), TimeUnit.Day)
            : new Resolution(DateType.Date, "XXXX-XX-XX");
}
