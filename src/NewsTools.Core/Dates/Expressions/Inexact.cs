using NewsTools.Dates.Anchoring;

namespace NewsTools.Dates.Expressions;

/// <summary>An expression taken inexactly: "about a year", "more than three hours", "over a decade ago".</summary>
internal sealed record Inexact(Degree Degree, Expression Inner) : Expression
{
    public override Resolution? Resolve(Anchor anchor)
    {
        string? modifier = Degree switch
        {
            Degree.About => "APPROX",
            Degree.MoreThan => Inner is Offset ? "BEFORE" : "MORE_THAN",
            Degree.LessThan => Inner is Offset ? "AFTER" : "LESS_THAN",
            Degree.AtLeast => "EQUAL_OR_MORE",
            Degree.AtMost => "EQUAL_OR_LESS",
            _ => null,
        };
        return Inner.Resolve(anchor) is { } inner ? inner with { Modifier = modifier ?? inner.Modifier } : null;
    }
}
