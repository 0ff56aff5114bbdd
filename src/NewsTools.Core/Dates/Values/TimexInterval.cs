using System.Globalization;

namespace NewsTools.Dates.Values;

/// <summary>The interval of the calendar that a TIMEX3 value stands for.</summary>
internal static class TimexInterval
{
    /// <summary>Gives the first and the last day (for a time of day, the moment); false where the value is no piece of the calendar.</summary>
    public static bool TryRead(string value, out DateTime start, out DateTime end)
    {
        int time = value.IndexOf('T', StringComparison.Ordinal);
        ReadOnlySpan<char> date = time < 0 ? value : value.AsSpan(0, time);
        start = end = default;
        if (!TryDays(date, out DateOnly first, out DateOnly last))
        {
            return false;
        }

        start = first.ToDateTime(TimeOnly.MinValue);
        end = last.ToDateTime(TimeOnly.MinValue);
        if (time >= 0 && first == last && TryClock(value.AsSpan(time + 1), out TimeSpan clock))
        {
            start = end = start + clock;
        }

        return true;
    }

    private static bool TryDays(ReadOnlySpan<char> date, out DateOnly first, out DateOnly last)
    {
        first = last = default;
        int dash = date.IndexOf('-');
        ReadOnlySpan<char> head = dash < 0 ? date : date[..dash];
        if (head.Length is < 1 or > 4 || !int.TryParse(head, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number == 0)
        {
            return false;
        }

        if (dash >= 0)
        {
            return head.Length == 4 && TryWithin(number, date[(dash + 1)..], out first, out last);
        }

        int years = head.Length switch { 1 => 1000, 2 => 100, 3 => 10, _ => 1 };
        first = new DateOnly(number * years, 1, 1);
        last = new DateOnly((number * years) + years - 1, 12, 31);
        return true;
    }

    private static bool TryWithin(int year, ReadOnlySpan<char> rest, out DateOnly first, out DateOnly last)
    {
        first = last = default;
        return rest[0] switch
        {
            'W' when rest.Length >= 3 && char.IsAsciiDigit(rest[1]) => TryWeek(year, rest, out first, out last),
            'Q' when rest.Length == 2 && rest[1] is >= '1' and <= '4' => Months(year, ((rest[1] - '1') * 3) + 1, 3, out first, out last),
            'H' when rest.Length == 2 && rest[1] is '1' or '2' => Months(year, ((rest[1] - '1') * 6) + 1, 6, out first, out last),
            'S' or 'F' or 'W' => TrySeason(year, rest, out first, out last),
            _ => TryMonth(year, rest, out first, out last),
        };
    }

    private static bool TryMonth(int year, ReadOnlySpan<char> rest, out DateOnly first, out DateOnly last)
    {
        first = last = default;
        if (rest.Length < 2 || !int.TryParse(rest[..2], NumberStyles.None, CultureInfo.InvariantCulture, out int month) || month is < 1 or > 12)
        {
            return false;
        }

        if (rest.Length == 2)
        {
            return Months(year, month, 1, out first, out last);
        }

        if (rest.Length != 5 || !int.TryParse(rest[3..], NumberStyles.None, CultureInfo.InvariantCulture, out int day) || !Calendar.IsDate(year, month, day))
        {
            return false;
        }

        first = last = new DateOnly(year, month, day);
        return true;
    }

    private static bool TryWeek(int year, ReadOnlySpan<char> rest, out DateOnly first, out DateOnly last)
    {
        first = last = default;
        if (!int.TryParse(rest[1..3], NumberStyles.None, CultureInfo.InvariantCulture, out int week) || week < 1 || week > ISOWeek.GetWeeksInYear(year))
        {
            return false;
        }

        bool weekend = rest.EndsWith("-WE");
        DateOnly monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        first = monday.AddDays(weekend ? 5 : 0);
        last = monday.AddDays(6);
        return weekend || rest.Length == 3;
    }

    private static bool TrySeason(int year, ReadOnlySpan<char> rest, out DateOnly first, out DateOnly last)
    {
        int month = rest switch { "SP" => 3, "SU" => 6, "FA" => 9, "WI" => 12, _ => 0 };
        first = last = default;
        return month > 0 && year < 9999 && Months(year, month, 3, out first, out last);
    }

    private static bool Months(int year, int month, int count, out DateOnly first, out DateOnly last)
    {
        first = new DateOnly(year, month, 1);
        DateOnly lastMonth = first.AddMonths(count - 1);
        last = new DateOnly(lastMonth.Year, lastMonth.Month, DateTime.DaysInMonth(lastMonth.Year, lastMonth.Month));
        return true;
    }

    private static bool TryClock(ReadOnlySpan<char> clock, out TimeSpan time)
    {
        time = default;
        if (clock.Length < 2 || !int.TryParse(clock[..2], NumberStyles.None, CultureInfo.InvariantCulture, out int hour) || hour > 24)
        {
            return false;
        }

        int minute = clock.Length >= 5 && clock[2] == ':' && int.TryParse(clock.Slice(3, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int read) ? read : 0;
        time = new TimeSpan(hour == 24 ? 0 : hour, minute, 0);
        return minute < 60;
    }
}
