using NewsTools.Dates.Anchoring;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Expressions;

/// <summary>A decade or a century by its first year: "the 1990s", "the 20th century".</summary>
internal sealed record Era(int FirstYear, TimeUnit Unit) : Expression
{
    public override Resolution? Resolve(Anchor anchor)
        => new(DateType.Date, Timex.Year(FirstYear)[..(Unit == TimeUnit.Decade ? 3 : 2)]);
}
