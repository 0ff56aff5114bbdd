using NewsTools.Dates.Anchoring;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Expressions;

/// <summary>A season with a year in words: "the summer of this year".</summary>
internal sealed record SeasonInYear(Season Season, Expression Year) : Expression
{
    public override Resolution? Resolve(Anchor anchor)
        => new SeasonDate(Season, Year.Resolve(anchor)?.Point?.Day.Year ?? 0, Direction.None).Resolve(anchor);
}
