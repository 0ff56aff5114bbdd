using NewsTools.Dates.Anchoring;

namespace NewsTools.Dates.Expressions;

/// <summary>An expression that counts in short posts only: a bare "night".</summary>
internal sealed record Casual(Expression Inner) : Expression
{
    public override Resolution? Resolve(Anchor anchor) => Inner.Resolve(anchor);
}
