using System.Globalization;

namespace NewsTools.Dates.Values;

/// <summary>
/// Named days by rule: <c>12-25</c>; <c>11-4#4</c> the fourth Thursday of November (<c>#-1</c> the last, <c>#T</c> the Tuesday after the first Monday),
/// with <c>+1</c> a day later; <c>easter-2</c>; a month alone for a season of holidays.
/// </summary>
internal static class Holiday
{
    public static CalendarPoint? In(int year, string rule)
    {
        if (year is < 1 or > 9998)
        {
            return null;
        }

        if (rule.StartsWith("easter", StringComparison.Ordinal))
        {
            return Day(Calendar.AddDays(Calendar.Easter(year), Number(rule["easter".Length..])));
        }

        int month = Number(rule[..2]);
        if (rule.Length == 2)
        {
            return new CalendarPoint(new DateOnly(year, month, 1), TimeUnit.Month);
        }

        int hash = rule.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? Fixed(year, month, Number(rule[3..])) : Day(Movable(year, month, Number(rule[3..hash]), rule[(hash + 1)..]));
    }

    private static CalendarPoint? Fixed(int year, int month, int day)
        => Calendar.IsDate(year, month, day) ? new CalendarPoint(new DateOnly(year, month, day), TimeUnit.Day) : null;

    private static DateOnly? Movable(int year, int month, int weekday, string which)
    {
        if (which == "T")
        {
            return Calendar.NthWeekday(year, month, 1, 1)?.AddDays(1);
        }

        int plus = which.IndexOf('+', StringComparison.Ordinal);
        return Calendar.NthWeekday(year, month, weekday, Number(plus < 0 ? which : which[..plus]))?.AddDays(plus < 0 ? 0 : Number(which[plus..]));
    }

    private static CalendarPoint? Day(DateOnly? day) => day is { } found ? new CalendarPoint(found, TimeUnit.Day) : null;

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
