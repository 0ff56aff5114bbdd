using System.Globalization;
using NewsTools.Dates.Anchoring;

namespace NewsTools.Dates.Expressions;

/// <summary>A year or a decade before Christ; it has a value and no place in the calendar.</summary>
internal sealed record AncientDate(int Year, bool IsDecade) : Expression
{
    /// <summary>What stands after the year: "-04", "-FA".</summary>
    public string Suffix { get; init; } = "";

    public override Resolution? Resolve(Anchor anchor)
    {
        anchor.Forget();
        string year = Year.ToString("0000", CultureInfo.InvariantCulture);
        return new Resolution(DateType.Date, "BC" + (IsDecade ? year[..3] : year) + Suffix);
    }
}
