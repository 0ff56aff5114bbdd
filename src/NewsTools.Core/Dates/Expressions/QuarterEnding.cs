using NewsTools.Dates.Anchoring;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Expressions;

/// <summary>"the quarter (ended July 31)": the quarter of the calendar that holds most of it.</summary>
internal sealed record QuarterEnding(Expression End) : Expression
{
    private const int DaysBack = 45;

    public override Resolution? Resolve(Anchor anchor)
        => End.Resolve(anchor)?.Point is { } end ? Resolution.Of(Calendar.AddDays(end.Day, -DaysBack), TimeUnit.Quarter) : new Resolution(DateType.Date, "XXXX-QX");
}
