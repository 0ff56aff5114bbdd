namespace NewsTools.Layout;

/// <summary>Collects the days with weekdays and the years that a story names, leaving out those ahead of it ("will meet on Friday (Feb 2)", "by 2030").</summary>
internal sealed class DayScanner(string text)
{
    private const int Lookahead = 40;

    private const int Lookback = 160;

    private static readonly HashSet<string> Ahead = WordTable.Load("Layout.tsv").Set("ahead");

    private static readonly HashSet<string> Until = WordTable.Load("Layout.tsv").Set("until");

    private static readonly HashSet<string> Past = WordTable.Load("Layout.tsv").Set("past");

    private readonly List<StatedDate> _pastDays = [];

    public IReadOnlyList<StatedDate> PastDays => _pastDays;

    /// <summary>The latest year that the text names as past or present; null where it names none.</summary>
    public int? LatestPastYear { get; private set; }

    /// <summary>Reads a paragraph; a day with its year counts only in the lead, since deeper down it is history.</summary>
    public void Scan(int start, int end, bool lead)
    {
        for (int at = start; at < end;)
        {
            int next = at + 1;
            if (char.IsLetterOrDigit(text[at]))
            {
                while (next < end && char.IsLetterOrDigit(text[next]))
                {
                    next++;
                }

                ReadWord(start, at, next, end, lead);
            }

            at = next;
        }
    }

    private void ReadWord(int paragraph, int start, int end, int limit, bool lead)
    {
        ReadOnlySpan<char> word = text.AsSpan(start, end - start);
        if (CalendarWords.Weekday(word) is DayOfWeek weekday)
        {
            bool endsSentence = word.Length > 5 && end < limit && text[end] == '.';
            StatedDate day = endsSentence ? default : ReadDay(weekday, text.AsSpan(end, Math.Min(Lookahead, limit - end)));
            bool counts = day.HasDay && (day.Year == 0 || (lead && day.Full?.DayOfWeek == weekday));
            if (counts && !IsAhead(paragraph, start, isDay: true))
            {
                _pastDays.Add(day);
            }
        }
        else if (IsYear(start, end, limit) && !IsAhead(paragraph, start, isDay: false))
        {
            LatestPastYear = Math.Max(LatestPastYear ?? 0, CalendarWords.Year(word));
        }
    }

    /// <summary>Whether the words before, back to the start of the clause, put a date into the future; or make a year part of a name ("Expo 2030").</summary>
    private bool IsAhead(int paragraph, int start, bool isDay)
    {
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(paragraph, start - Lookback), Math.Min(Lookback, start - paragraph));
        before = before[(before.LastIndexOfAny(";!?") + 1)..];
        int stop = before.LastIndexOf(". ");
        string[] words = Phrase.Words(before[(stop + 1)..]);
        if (words.Length == 0)
        {
            return false;
        }

        bool past = !isDay && Past.Contains(words[^1]);
        bool named = !isDay && !past && words.Length > 1 && char.IsUpper(words[^1][0]) && CalendarWords.Month(words[^1]) == 0;
        return named || Until.Contains(words[^1]) || (isDay && words[^1] == "from") || (!past && Array.Exists(words, word => char.IsLower(word[0]) && Ahead.Contains(word)));
    }

    /// <summary>A year is a number of its own: no part of a sum, a range of money or a longer number.</summary>
    private bool IsYear(int start, int end, int limit)
        => char.IsAsciiDigit(text[start]) && CalendarWords.Year(text.AsSpan(start, end - start)) > 0
            && (start == 0 || text[start - 1] is ' ' or '(' or '\n' or '-' or '–' or '/' or '\u00A0')
            && (end >= limit || text[end] is not ('%' or '-' or '$') && (text[end] is not (',' or '.') || end + 1 >= limit || !char.IsAsciiDigit(text[end + 1])));

    /// <summary>What follows a weekday: "(Jan 28)", ", Jan. 28, 2018", "28 January", "the 28th of January".</summary>
    private static StatedDate ReadDay(DayOfWeek weekday, ReadOnlySpan<char> rest)
    {
        StatedDate day = new(0, 0, 0, weekday);
        int words = 0;
        while (NextWord(ref rest) is { IsEmpty: false } word && words++ < 5)
        {
            if (word is "the" or "of")
            {
                continue;
            }

            if (day.Month == 0 && CalendarWords.Month(word) is int month and > 0)
            {
                day = day with { Month = month };
            }
            else if (day.Day == 0 && CalendarWords.Day(word) is int number and > 0)
            {
                day = day with { Day = number };
            }
            else if (day.HasDay && CalendarWords.Year(word) is int year and > 0)
            {
                day = day with { Year = year };
                break;
            }
            else
            {
                break;
            }
        }

        return day;
    }

    /// <summary>The next word, no further than the marks that may stand inside a date.</summary>
    private static ReadOnlySpan<char> NextWord(ref ReadOnlySpan<char> rest)
    {
        int at = 0;
        while (at < rest.Length && rest[at] is ' ' or ',' or '(' or '.' or '\u00A0')
        {
            at++;
        }

        int end = at;
        while (end < rest.Length && char.IsLetterOrDigit(rest[end]))
        {
            end++;
        }

        ReadOnlySpan<char> word = rest[at..end];
        rest = rest[end..];
        return word;
    }
}
