using NewsTools.Dates.Anchoring;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Expressions;

/// <summary>The beginning, middle or end of a date: "early March", "the end of the year".</summary>
internal sealed record PortionOf(Portion Portion, Expression Whole) : Expression
{
    /// <summary>Till then a year that has ended is the one before.</summary>
    private const int FirstHalf = 6;

    public override Resolution? Resolve(Anchor anchor)
    {
        string? modifier = Portion switch { Portion.Start => "START", Portion.Middle => "MID", Portion.End => "END", _ => null };
        bool over = anchor.Today?.Month <= FirstHalf && Portion == Portion.End && Whole is RelativeUnit { Unit: TimeUnit.Year, Direction: Direction.Same } && anchor is { Tense: Tense.Past, Register: Register.News };
        Expression named = over ? new RelativeUnit(TimeUnit.Year, Direction.Last) : Whole;
        return named.Resolve(anchor) is { } whole ? whole with { Modifier = modifier ?? whole.Modifier } : null;
    }
}
