using NewsTools.Dates.Anchoring;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Expressions;

/// <summary>The quarter that a report is about ("the quarter", "the latest period"), or the same one years before.</summary>
internal sealed record ReportedQuarter(int YearsBefore, Expression? Year) : Expression
{
    public override Resolution? Resolve(Anchor anchor)
    {
        DateOnly? quarter = anchor.Quarter ?? (anchor.Today is { } today ? Calendar.Shift(today, -1, TimeUnit.Quarter) : null);
        if (quarter is not { } reported)
        {
            return new Resolution(DateType.Date, "XXXX-QX");
        }

        if (Year?.Resolve(anchor)?.Point is { } year)
        {
            reported = new DateOnly(year.Day.Year, reported.Month, 1);
        }

        Resolution? found = Resolution.Of(Calendar.Shift(reported, -YearsBefore, TimeUnit.Year), TimeUnit.Quarter);
        return YearsBefore == 0 && Year is null ? found : found is null ? null : found with { Point = null };
    }
}
