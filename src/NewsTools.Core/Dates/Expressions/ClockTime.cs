using NewsTools.Dates.Anchoring;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Expressions;

/// <summary>A time of day: "10 p.m. Wednesday", "noon".</summary>
internal sealed record ClockTime(int Hour, int Minute, Expression? Day) : Expression
{
    public override Resolution? Resolve(Anchor anchor)
    {
        Resolution? day = Day is null ? Resolution.Of(anchor.Day, TimeUnit.Day) ?? new Resolution(DateType.Date, "XXXX-XX-XX") : Day.Resolve(anchor);
        return day is null ? null : new Resolution(DateType.Time, $"{day.Value}T{Timex.Two(Hour)}:{Timex.Two(Minute)}", day.Point);
    }
}
