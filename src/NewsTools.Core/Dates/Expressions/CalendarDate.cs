using NewsTools.Dates.Anchoring;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Expressions;

/// <summary>A date by its numbers and names; 0 is what the text leaves out.</summary>
internal sealed record CalendarDate(int Year, int Month, int Day) : Expression
{
    public override Resolution? Resolve(Anchor anchor)
    {
        if (Month == 0)
        {
            return Day == 0 ? Resolution.Of(new CalendarPoint(new DateOnly(Year, 1, 1), TimeUnit.Year)) : DayOfMonth(anchor);
        }

        int? year = Year > 0 ? Year : Day > 0 ? YearChoice.Of(anchor, Month, Day) : YearChoice.Of(anchor, Month);
        if (year is not { } known)
        {
            return Day <= DateTime.DaysInMonth(2000, Month) ? Unanchored() : null;
        }

        if (Day == 0)
        {
            return Resolution.Of(new CalendarPoint(new DateOnly(known, Month, 1), TimeUnit.Month));
        }

        return Calendar.IsDate(known, Month, Day) ? Resolution.Of(new CalendarPoint(new DateOnly(known, Month, Day), TimeUnit.Day)) : null;
    }

    private Resolution? DayOfMonth(Anchor anchor)
        => anchor.Mentioned is { } day && Calendar.IsDate(day.Year, day.Month, Day)
            ? Resolution.Of(new CalendarPoint(new DateOnly(day.Year, day.Month, Day), TimeUnit.Day))
            : null;

    private Resolution Unanchored()
        => new(DateType.Date, Day == 0 ? $"XXXX-{Timex.Two(Month)}" : $"XXXX-{Timex.Two(Month)}-{Timex.Two(Day)}");
}
