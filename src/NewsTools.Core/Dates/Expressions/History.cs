using NewsTools.Dates.Anchoring;

namespace NewsTools.Dates.Expressions;

/// <summary>An expression that counts in histories only: "former".</summary>
internal sealed record History(Expression Inner) : Expression
{
    public override Resolution? Resolve(Anchor anchor) => anchor.Register == Register.History ? Inner.Resolve(anchor) : null;
}
