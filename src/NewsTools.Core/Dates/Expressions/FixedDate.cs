using NewsTools.Dates.Anchoring;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Expressions;

/// <summary>A piece of the calendar that needs no anchor.</summary>
internal sealed record FixedDate(CalendarPoint Point) : Expression
{
    public override Resolution? Resolve(Anchor anchor) => Resolution.Of(Point);
}
