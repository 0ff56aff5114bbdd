namespace NewsTools.Dates.Values;

/// <summary>Reckoning in the Gregorian calendar.</summary>
internal static class Calendar
{
    public static bool IsDate(int year, int month, int day)
        => year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>The day that lies a number of units away; null beyond the calendar.</summary>
    public static DateOnly? Shift(DateOnly day, int count, TimeUnit unit) => unit switch
    {
        TimeUnit.Day => AddDays(day, count),
        TimeUnit.Week or TimeUnit.Weekend => AddDays(day, 7L * count),
        TimeUnit.Fortnight => AddDays(day, 14L * count),
        TimeUnit.Month => AddMonths(day, count),
        TimeUnit.Quarter => AddMonths(day, 3L * count),
        TimeUnit.Half => AddMonths(day, 6L * count),
        TimeUnit.Year => AddMonths(day, 12L * count),
        TimeUnit.Decade => AddMonths(day, 120L * count),
        TimeUnit.Century => AddMonths(day, 1200L * count),
        TimeUnit.Millennium => AddMonths(day, 12000L * count),
        _ => null,
    };

    /// <summary>ISO weekday: Monday is 1, Sunday 7.</summary>
    public static int Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>The day of that name nearest on or before a day.</summary>
    public static DateOnly? OnOrBefore(DateOnly day, int weekday) => AddDays(day, -((Weekday(day) - weekday + 7) % 7));

    /// <summary>The day of that name nearest on or after a day.</summary>
    public static DateOnly? OnOrAfter(DateOnly day, int weekday) => AddDays(day, (weekday - Weekday(day) + 7) % 7);

    /// <summary>The weekday of a month by its number; -1 is the last. Null where the month has none.</summary>
    public static DateOnly? NthWeekday(int year, int month, int weekday, int number)
    {
        if (number < 0)
        {
            return OnOrBefore(new DateOnly(year, month, DateTime.DaysInMonth(year, month)), weekday);
        }

        DateOnly? day = OnOrAfter(new DateOnly(year, month, 1), weekday) is { } first ? AddDays(first, 7 * (number - 1)) : null;
        return day?.Month == month ? day : null;
    }

    /// <summary>Easter Sunday of the Western churches (the method of Butcher and Meeus).</summary>
    public static DateOnly Easter(int year)
    {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        int weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        int correction = (golden + (11 * epact) + (22 * weekday)) / 451;
        int days = epact + weekday - (7 * correction) + 114;
        return new DateOnly(year, days / 31, (days % 31) + 1);
    }

    public static DateOnly? AddDays(DateOnly day, long count)
    {
        long number = day.DayNumber + count;
        return number < 0 || number > DateOnly.MaxValue.DayNumber ? null : DateOnly.FromDayNumber((int)number);
    }

    private static DateOnly? AddMonths(DateOnly day, long count)
    {
        long months = (day.Year * 12L) + day.Month - 1 + count;
        return months < 12 || months > (9999 * 12) + 11
            ? null
            : new DateOnly((int)(months / 12), (int)(months % 12) + 1, Math.Min(day.Day, DateTime.DaysInMonth((int)(months / 12), (int)(months % 12) + 1)));
    }
}
