using NewsTools.Dates.Anchoring;

namespace NewsTools.Dates.Expressions;

/// <summary>The beginning, middle or end of a date: "early March", "the end of the year".</summary>
internal sealed record PortionOf(Portion Portion, Expression Whole) : Expression
{
    public override Resolution? Resolve(Anchor anchor)
    {
        string? modifier = Portion switch { Portion.Start => "START", Portion.Middle => "MID", Portion.End => "END", _ => null };
        return Whole.Resolve(anchor) is { } whole ? whole with { Modifier = modifier ?? whole.Modifier } : null;
    }
}
