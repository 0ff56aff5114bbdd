using NewsTools.Dates.Anchoring;

namespace NewsTools.Dates.Expressions;

/// <summary>An expression that counts in short posts only: a bare "night".</summary>
internal sealed record Casual(Expression Inner) : Expression
{
    public override Resolution? Resolve(Anchor anchor) => anchor.Register == Register.Post ? Inner.Resolve(anchor) : null;
}
