using NewsTools.Dates.Anchoring;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Expressions;

/// <summary>A part of a day: "Thursday night", "this morning"; of the day last mentioned where none is named.</summary>
internal sealed record PartOfDay(DayPart Part, Expression? Day) : Expression
{
    public override Resolution? Resolve(Anchor anchor)
    {
        Resolution? day = Day is null ? Resolution.Of(anchor.Day, TimeUnit.Day) ?? new Resolution(DateType.Date, "XXXX-XX-XX") : Day.Resolve(anchor);
        return day is null ? null : new Resolution(DateType.Time, day.Value + Timex.PartOfDay(Part), day.Point);
    }
}
