using NewsTools.Dates.Anchoring;

namespace NewsTools.Dates.Expressions;

/// <summary>A day or month with a year in words: "April last year", "August of that year".</summary>
internal sealed record DateInYear(int Month, int Day, Expression Year) : Expression
{
    public override Resolution? Resolve(Anchor anchor) => new CalendarDate(Year.Resolve(anchor)?.Point?.Day.Year ?? 0, Month, Day).Resolve(anchor);
}
