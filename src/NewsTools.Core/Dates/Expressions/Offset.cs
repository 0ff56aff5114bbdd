using NewsTools.Dates.Anchoring;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Expressions;

/// <summary>A date by its distance: "two weeks ago", "three days later", "a year earlier".</summary>
internal sealed record Offset(Amount Amount, Direction Direction) : Expression
{
    /// <summary>Whether figures are compared, which in a report on earnings are those of the same quarter.</summary>
    public bool IsCompared { get; init; } = true;

    public override Resolution? Resolve(Anchor anchor)
    {
        if (Amount.IsVague || anchor.Today is null)
        {
            return Vague(anchor);
        }

        if (IsCompared && IsBack && Amount is { Count: 1, Unit: TimeUnit.Year } && anchor is { Quarter: { } quarter, IsLongerPeriod: false, Register: Register.News })
        {
            return Resolution.Of(Calendar.Shift(quarter, -1, TimeUnit.Year), TimeUnit.Quarter) is { } found ? found with { Point = null } : null;
        }

        bool year = IsBack && Amount.Unit >= TimeUnit.Year && anchor.Register == Register.News;
        DateOnly? from = year || Direction is Direction.Ago or Direction.Hence ? anchor.Today : anchor.Mentioned;
        return from is { } day && BrokenMonths is { } months ? Resolution.Of(Calendar.Shift(day, IsBack ? -months : months, TimeUnit.Month), TimeUnit.Year)
            : from is { } whole && Amount.IsWhole ? Shift(whole) : Resolution.Vague(IsBack ? "PAST_REF" : "FUTURE_REF");
    }

    /// <summary>The months of "two and a half years" and "half a century"; null where the number is whole.</summary>
    private int? BrokenMonths => Amount switch
    {
        { IsVague: true } or { Count: > 1000 } => null,
        { IsWhole: true } => null,
        { Unit: TimeUnit.Year } => (int)(Amount.Count * 12),
        { Unit: TimeUnit.Decade } => (int)(Amount.Count * 120),
        { Unit: TimeUnit.Century } => (int)(Amount.Count * 1200),
        _ => null,
    };

    private bool IsBack => Direction is Direction.Ago or Direction.Earlier or Direction.Before;

    private Resolution? Shift(DateOnly day)
    {
        int count = (int)Amount.Count * (IsBack ? -1 : 1);
        if (Amount.IsClock)
        {
            return Resolution.Of(day, TimeUnit.Day) is { } today ? today with { Point = null } : null;
        }

        TimeUnit grain = Amount.Unit switch
        {
            TimeUnit.Fortnight or TimeUnit.Week => TimeUnit.Day,
            TimeUnit.Decade or TimeUnit.Century or TimeUnit.Millennium => TimeUnit.Year,
            _ => Amount.Unit,
        };
        return Resolution.Of(Calendar.Shift(day, count, Amount.Unit), grain);
    }

    private Resolution Vague(Anchor anchor)
        => anchor.Register == Register.News && Direction is Direction.Later or Direction.Earlier && Amount.IsVague
            ? new Resolution(DateType.Duration, Amount.ToTimex())
            : Resolution.Vague(IsBack ? "PAST_REF" : "FUTURE_REF");
}
