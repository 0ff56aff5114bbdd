using NewsTools.Dates.Anchoring;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Expressions;

/// <summary>The last day of the year: "year-end".</summary>
internal sealed record LastDay : Expression
{
    public override Resolution? Resolve(Anchor anchor)
        => anchor.Today is { } day ? Resolution.Of(new CalendarPoint(new DateOnly(anchor.Tense == Tense.Past ? day.Year - 1 : day.Year, 12, 31), TimeUnit.Day)) : new Resolution(DateType.Date, "XXXX-12-31");
}
