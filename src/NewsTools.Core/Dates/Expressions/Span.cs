using NewsTools.Dates.Anchoring;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Expressions;

/// <summary>A length of time: "three months", "an hour and a half".</summary>
internal sealed record Span(Amount Amount, Amount? Rest) : Expression
{
    public override Resolution? Resolve(Anchor anchor)
    {
        anchor.IsLongerPeriod |= Amount is { Unit: TimeUnit.Month, Count: 6 or 9 } or { Unit: TimeUnit.Year, Count: 1 };
        return new Resolution(DateType.Duration, Amount.ToTimex(Rest));
    }
}
