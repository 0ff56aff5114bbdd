namespace NewsTools.Layout;

/// <summary>A date as written: some of weekday, day, month and year.</summary>
/// <param name="Year">The year; 0 where none is given.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day of the month; 0 where none is given.</param>
/// <param name="Weekday">The day of the week; null where none is given.</param>
internal readonly record struct StatedDate(int Year, int Month, int Day, DayOfWeek? Weekday)
{
    private const int MaxWords = 16;

    private static readonly HashSet<string> TimeWords = WordTable.Load("Bylines.tsv").Set("time");

    private static readonly string[] Changes = [.. WordTable.Load("Bylines.tsv")["change"]];

    private static readonly string[] Labels = [.. WordTable.Load("Bylines.tsv")["label"].Concat(Changes).OrderByDescending(label => label.Length)];

    public bool HasDay => Month > 0 && Day > 0;

    /// <summary>The day on the calendar; null where a part is missing or there is no such day.</summary>
    public DateTime? Full => Year > 0 ? In(Year) : null;

    /// <summary>The day in a year; null where there is no such day.</summary>
    public DateTime? In(int year) => HasDay && Day <= DateTime.DaysInMonth(year, Month) ? new DateTime(year, Month, Day) : null;

    /// <summary>Whether the text opens with a word such as "Published" or "Updated:"; what follows it.</summary>
    public static bool HasLabel(ReadOnlySpan<char> text, out ReadOnlySpan<char> rest)
    {
        string? label = Opening(Labels, text);
        rest = label is null ? text : text[label.Length..].TrimStart(": \t");
        return label is not null;
    }

    /// <summary>Whether the text tells when an article was changed rather than published.</summary>
    public static bool IsChange(ReadOnlySpan<char> text) => Opening(Changes, text) is not null;

    /// <summary>Reads a text that is a date and nothing else but a label and a time of day.</summary>
    public static StatedDate? Read(ReadOnlySpan<char> text)
    {
        HasLabel(text, out ReadOnlySpan<char> rest);
        string[] words = rest.ToString().Split([' ', '\t', '\u00A0', ',', '|', '·', '•', '(', ')', '-', '–', '—', '/'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > MaxWords)
        {
            return null;
        }

        StatedDate date = default;
        bool iso = Iso(words, ref date);
        for (int i = iso ? 3 : 0; i < words.Length; i++)
        {
            if (!Take(words[i], ref date) && !TimeWords.Contains(words[i]) && !IsClock(words[i]))
            {
                return null;
            }
        }

        return date.HasDay ? date : null;
    }

    private static bool Iso(string[] words, ref StatedDate date)
    {
        if (words.Length < 3 || CalendarWords.Year(words[0]) is not (int year and > 0) || CalendarWords.Month(words[1]) > 0)
        {
            return false;
        }

        int month = CalendarWords.Day(words[1]);
        int day = CalendarWords.Day(words[2].Split('T')[0]);
        date = month is >= 1 and <= 12 && day > 0 ? new StatedDate(year, month, day, null) : date;
        return date.Year > 0;
    }

    private static bool Take(string word, ref StatedDate date)
    {
        if (CalendarWords.Weekday(word) is DayOfWeek weekday)
        {
            date = date with { Weekday = weekday };
        }
        else if (CalendarWords.Month(word) is int month and > 0 && date.Month == 0)
        {
            date = date with { Month = month };
        }
        else if (CalendarWords.Year(word) is int year and > 0 && date.Year == 0)
        {
            date = date with { Year = year };
        }
        else if (CalendarWords.Day(word) is int day and > 0 && date.Day == 0)
        {
            date = date with { Day = day };
        }
        else
        {
            return false;
        }

        return true;
    }

    /// <summary>"10:30", "10.30pm", "1030", "7am", "+0000".</summary>
    private static bool IsClock(string word)
    {
        string bare = word.TrimStart('+').TrimEnd('Z', 'z', 'h');
        bool half = bare.EndsWith("am", StringComparison.OrdinalIgnoreCase) || bare.EndsWith("pm", StringComparison.OrdinalIgnoreCase);
        bare = half ? bare[..^2] : bare;
        return bare.Length is > 0 and <= 12 && bare.All(unit => char.IsAsciiDigit(unit) || unit is ':' or '.') && char.IsAsciiDigit(bare[0]);
    }

    private static string? Opening(string[] labels, ReadOnlySpan<char> text)
    {
        foreach (string label in labels)
        {
            if (Phrase.StartsWithPhrase(text, label))
            {
                return label;
            }
        }

        return null;
    }
}
