using NewsTools.Dates.Anchoring;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Expressions;

/// <summary>A quarter or a half of a year by its number.</summary>
internal sealed record QuarterDate(int Number, TimeUnit Unit, Expression? Year) : Expression
{
    private int Months => Unit == TimeUnit.Quarter ? 3 : 6;

    public override Resolution? Resolve(Anchor anchor)
    {
        int? year = Year is null or RelativeUnit { Direction: Direction.None } ? Near(anchor) : Year.Resolve(anchor)?.Point?.Day.Year;
        return year is { } known
            ? Resolution.Of(new CalendarPoint(new DateOnly(known, ((Number - 1) * Months) + 1, 1), Unit))
            : new Resolution(DateType.Date, $"XXXX-{(Unit == TimeUnit.Quarter ? 'Q' : 'H')}{Number}");
    }

    /// <summary>Reports tell of what is over or nearly so: one that is two or more ahead is last year's.</summary>
    private int? Near(Anchor anchor)
    {
        if (anchor.Today is not { } today)
        {
            return null;
        }

        if (anchor.NamedYear is { } named)
        {
            return named;
        }

        int ahead = Number - (((today.Month - 1) / Months) + 1);
        return today.Year + anchor.Tense switch
        {
            Tense.Future => ahead < -1 ? 1 : 0,
            Tense.Past => ahead > 0 ? -1 : 0,
            _ => ahead > 1 ? -1 : 0,
        };
    }
}
