using NewsTools.Dates.Anchoring;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Expressions;

/// <summary>The weekend nearest a holiday: "Labor Day weekend".</summary>
internal sealed record WeekendOf(Expression Holiday) : Expression
{
    public override Resolution? Resolve(Anchor anchor)
    {
        if (Holiday.Resolve(anchor)?.Point is not { } point)
        {
            return null;
        }

        int weekday = Calendar.Weekday(point.Day);
        return Resolution.Of(Calendar.AddDays(point.Day, weekday <= 2 ? -2 : 0), TimeUnit.Weekend);
    }
}
