using System.Globalization;

namespace NewsTools.Layout;

/// <summary>The English words and numbers of the calendar, as heads of articles write them.</summary>
internal static class CalendarWords
{
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];

    private static readonly string[] Weekdays = CultureInfo.InvariantCulture.DateTimeFormat.DayNames;

    /// <summary>The month of "January", "Jan", "Jan.", "JAN", "Sept."; 0 for other words.</summary>
    public static int Month(ReadOnlySpan<char> word) => Name(word, Months, 3) + 1;

    /// <summary>The weekday of "Sunday", "Sun", "Thurs."; null for other words.</summary>
    public static DayOfWeek? Weekday(ReadOnlySpan<char> word)
    {
        int index = Name(word, Weekdays, 3);
        return index < 0 ? null : (DayOfWeek)index;
    }

    /// <summary>The day of "5", "05", "5th"; 0 for other words.</summary>
    public static int Day(ReadOnlySpan<char> word)
    {
        int digits = Digits(word);
        if (digits is 0 or > 2 || (digits < word.Length && word[digits..] is not ("st" or "nd" or "rd" or "th")))
        {
            return 0;
        }

        int day = Number(word[..digits]);
        return day is >= 1 and <= 31 ? day : 0;
    }

    /// <summary>The year of "2018"; 0 for other words.</summary>
    public static int Year(ReadOnlySpan<char> word)
        => word.Length == 4 && Digits(word) == 4 && Number(word) is int year and >= 1800 and <= 2199 ? year : 0;

    private static int Name(ReadOnlySpan<char> word, string[] names, int shortest)
    {
        ReadOnlySpan<char> bare = word.TrimEnd('.');
        if (bare.Length < shortest || !char.IsUpper(bare[0]))
        {
            return -1;
        }

        for (int i = 0; i < names.Length; i++)
        {
            bool isShort = bare.Length == shortest || bare.Length == names[i].Length || (bare.Length <= 5 && names == Weekdays) || bare.Equals("Sept", StringComparison.OrdinalIgnoreCase);
            if (isShort && names[i].AsSpan().StartsWith(bare, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    private static int Digits(ReadOnlySpan<char> word)
    {
        int digits = 0;
        while (digits < word.Length && char.IsAsciiDigit(word[digits]))
        {
            digits++;
        }

        return digits;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
