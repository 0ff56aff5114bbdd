using NewsTools.Dates.Anchoring;

namespace NewsTools.Dates.Expressions;

/// <summary>A recurring time: "every Monday", "twice a week".</summary>
internal sealed record Recurrence(string Value, string? Quantifier, string? Frequency) : Expression
{
    public override Resolution? Resolve(Anchor anchor)
        => new(DateType.Set, Value) { Quantifier = Quantifier, Frequency = Frequency };
}
