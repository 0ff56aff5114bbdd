namespace NewsTools.Layout;

/// <summary>Reads the dateline that opens a paragraph, in the forms of the big agencies.</summary>
internal static class DatelineReader
{
    private const int MaxLength = 120;

    private const int MaxPlaceWords = 5;

    private static readonly HashSet<string> NoPlaces = WordTable.Load("Layout.tsv").Set("noplace");

    /// <summary>The marks that end a dateline. Of two that start at one place the longer comes first.</summary>
    private static readonly string[] Ends = ["--", " - ", " – ", "–", " — ", "—", " _", ": ", " /", ") "];

    public static Dateline? Read(ReadOnlySpan<char> paragraph)
    {
        ReadOnlySpan<char> opening = paragraph[..Math.Min(paragraph.Length, MaxLength)];
        for (int from = 0; NextEnd(opening, from) is (int at, string mark); from = at + 1)
        {
            if (mark == " /" && paragraph[at..].IndexOf("/ --", StringComparison.Ordinal) < 0)
            {
                continue;
            }

            int headEnd = mark == ") " ? at + 1 : at;
            if (GoesOnWell(paragraph[(at + mark.Length)..]) && Parse(opening[..headEnd].ToString(), mark) is Dateline dateline)
            {
                return AfterDistributor(paragraph, dateline with { Length = at + mark.Length });
            }

            if (mark is not (" - " or "–" or "--" or ") "))
            {
                return null;
            }
        }

        return Whole(paragraph);
    }

    /// <summary>Whether a story can start so: not with a small letter, and not in capitals, as a headline goes on.</summary>
    private static bool GoesOnWell(ReadOnlySpan<char> rest)
    {
        ReadOnlySpan<char> story = rest.TrimStart("-–—_ ");
        return story.IsEmpty || (!char.IsLower(story[0]) && !Phrase.IsUpper(story));
    }

    private static (int At, string Mark)? NextEnd(ReadOnlySpan<char> opening, int from)
    {
        (int At, string Mark)? first = null;
        foreach (string mark in Ends)
        {
            int at = opening[from..].IndexOf(mark, StringComparison.Ordinal);
            if (at >= 0 && (first is null || at + from < first.Value.At))
            {
                first = (at + from, mark);
            }
        }

        return first;
    }

    /// <summary>A dateline that is a paragraph of its own: it must name an agency.</summary>
    private static Dateline? Whole(ReadOnlySpan<char> paragraph)
    {
        if (paragraph.Length > MaxLength || paragraph.IsEmpty || paragraph[^1] != ')')
        {
            return null;
        }

        return Parse(paragraph.ToString(), ") ") is { Place: not null } dateline ? dateline with { Length = paragraph.Length } : null;
    }

    /// <summary>"LONDON--(BUSINESS WIRE)--" and "LONDON, March 3 /PRNewswire/ -- " name their distributor after the mark.</summary>
    private static Dateline AfterDistributor(ReadOnlySpan<char> paragraph, Dateline dateline)
    {
        ReadOnlySpan<char> rest = paragraph[dateline.Length..].TrimStart("-–—/ ");
        char close = rest.StartsWith("(") ? ')' : '/';
        ReadOnlySpan<char> inner = rest.TrimStart('(');
        int end = inner.IndexOf(close);
        if (end is <= 0 or > 30 || !NewsAgencies.Contains(inner[..end].Trim().ToString()))
        {
            return dateline;
        }

        ReadOnlySpan<char> after = inner[(end + 1)..].TrimStart("-–— ");
        return dateline with { Agencies = [.. dateline.Agencies, inner[..end].Trim().ToString()], Length = paragraph.Length - after.Length };
    }

    private static Dateline? Parse(string head, string mark)
    {
        List<string> agencies = [];
        StatedDate? date = null;
        int open = head.IndexOf('(', StringComparison.Ordinal);
        int close = head.IndexOf(')', StringComparison.Ordinal);
        if (open >= 0)
        {
            if (close < open || !ReadNote(head[(open + 1)..close], agencies, ref date) || head[(close + 1)..].Trim() is { Length: > 0 } rest && (StatedDate.Read(rest) is not { } after || (date = after) is null))
            {
                return null;
            }

            head = head[..open];
        }

        string? place = Place(head.Trim().TrimEnd(','), ref date, out bool isUpper);
        bool known = agencies.Any(NewsAgencies.Contains);
        bool bare = agencies.Count == 0 && date is null;
        bool sure = known || (agencies.Count == 0 ? mark != ") " : isUpper && mark is not (": " or ") "));
        bool valid = place is null ? head.AsSpan().Trim().IsEmpty && known : sure && (isUpper || known || date is not null || mark == " /");
        return valid && (mark != ") " || known) && (mark != ": " || isUpper) ? new Dateline(place, agencies, date, 0) { IsBareLabel = bare && mark == ": " } : null;
    }

    /// <summary>What stands in brackets: agencies, or a date.</summary>
    private static bool ReadNote(string note, List<string> agencies, ref StatedDate? date)
    {
        if (StatedDate.Read(note) is { } stated)
        {
            date = stated;
            return true;
        }

        foreach (string part in note.Split([',', '/', '&', ';', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(part => part.Split(" and ")))
        {
            if (part.Length is < 2 or > 40 || !char.IsLetter(part[0]) || (!NewsAgencies.Contains(part) && Phrase.Words(part).Any(word => !char.IsUpper(word[0]))))
            {
                return false;
            }

            agencies.Add(part);
        }

        return agencies.Count > 0;
    }

    private static string? Place(string head, ref StatedDate? date, out bool isUpper)
    {
        isUpper = false;
        string[] parts = head.Split(',', StringSplitOptions.TrimEntries);
        int placeParts = 0;
        while (placeParts < parts.Length && placeParts < 3 && IsPlace(parts[placeParts], placeParts == 0))
        {
            placeParts++;
        }

        if (placeParts == 0)
        {
            return null;
        }

        if (placeParts < parts.Length)
        {
            date = StatedDate.Read(string.Join(' ', parts[placeParts..])) ?? WeekdayAlone(parts[placeParts..]);
            if (date is null)
            {
                return null;
            }
        }

        isUpper = Phrase.IsUpper(parts[0]);
        return string.Join(", ", parts[..placeParts]);
    }

    private static StatedDate? WeekdayAlone(string[] parts)
        => parts.Length == 1 && CalendarWords.Weekday(parts[0]) is DayOfWeek weekday ? new StatedDate(0, 0, 0, weekday) : null;

    private static bool IsPlace(string part, bool first)
    {
        string[] words = Phrase.Words(part);
        if (words.Length is 0 or > MaxPlaceWords || part.Length < 2 || NoPlaces.Contains(words[0].TrimEnd(':')) || CalendarWords.Month(words[0]) > 0 || CalendarWords.Weekday(words[0]) is not null)
        {
            return false;
        }

        return words.All(word => word.All(unit => char.IsLetter(unit) || unit is '.' or '\'' or '’' or '-' or '/' or '&') && (char.IsUpper(word[0]) || BylineName.IsParticle(word) || word is "of" or "the" or "on" or "upon" or "and"))
            && (!first || char.IsUpper(words[0][0])) && !NewsAgencies.Contains(part);
    }
}
