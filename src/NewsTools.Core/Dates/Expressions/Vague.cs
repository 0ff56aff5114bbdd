using NewsTools.Dates.Anchoring;

namespace NewsTools.Dates.Expressions;

/// <summary>A vague expression with a fixed value.</summary>
internal sealed record Vague(DateType Type, string Value) : Expression
{
    public override Resolution? Resolve(Anchor anchor) => new(Type, Value);
}
