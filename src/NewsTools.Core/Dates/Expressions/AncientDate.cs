using System.Globalization;
using NewsTools.Dates.Anchoring;

namespace NewsTools.Dates.Expressions;

/// <summary>A year, a decade or a century before Christ; it has a value and no place in the calendar.</summary>
/// <param name="Number">The year; of a century, how many full ones lie between it and the era.</param>
/// <param name="Grain">How much time it spans.</param>
internal sealed record AncientDate(int Number, AncientGrain Grain) : Expression
{
    /// <summary>What stands after the year: "-04", "-FA".</summary>
    public string Suffix { get; init; } = "";

    public override Resolution? Resolve(Anchor anchor)
    {
        anchor.Forget();
        string number = Number.ToString(Grain == AncientGrain.Century ? "00" : "0000", CultureInfo.InvariantCulture);
        return new Resolution(DateType.Date, "BC" + (Grain == AncientGrain.Decade ? number[..3] : number) + Suffix);
    }
}
