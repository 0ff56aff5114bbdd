using NewsTools.Dates.Anchoring;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Expressions;

/// <summary>A day that the news knows by its name, with the year that it had; before that day it is a day as any other.</summary>
internal sealed record NamedDay(DateOnly Day) : Expression
{
    public override Resolution? Resolve(Anchor anchor)
        => anchor.Published < Day ? new CalendarDate(0, Day.Month, Day.Day).Resolve(anchor) : Resolution.Of(Day, TimeUnit.Day);
}
