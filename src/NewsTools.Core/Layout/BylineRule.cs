namespace NewsTools.Layout;

/// <summary>Knows the lines of the head that tell who wrote and when: "By Jane Doe, Reuters", "Published 12 March 2021", "Jane Doe | 12 March 2021".</summary>
internal static class BylineRule
{
    private const int MaxLength = 200;

    private const int MaxJobWords = 8;

    private static readonly char[] Separators = [',', '|', '·', '•', '–', '—', ';', '\n'];

    private static readonly string[] Leads = [.. WordTable.Load("Bylines.tsv")["lead"].OrderByDescending(lead => lead.Length)];

    /// <summary>Whether a paragraph of the head is a byline or a line of publication by itself.</summary>
    public static bool Matches(ReadOnlySpan<char> text)
        => text.Length <= MaxLength && (StatedDate.Read(text) is not null || HasLead(text) || IsSigned(text.ToString()) || TailRule.IsSignature(text) || IsAddress(text));

    /// <summary>Whether a paragraph beside a byline belongs to it: a name or a job alone.</summary>
    public static bool MatchesBeside(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxLength / 2 || Phrase.EndsSentence(text) || text.ContainsAny('"', '“'))
        {
            return false;
        }

        string[] words = Phrase.Words(text);
        return (words.Length is 2 or 3 && BylineName.IsPerson(words)) || (words.Length <= MaxJobWords && words.Any(word => BylineName.IsJob(word.TrimEnd(','))));
    }

    /// <summary>"By Jane Doe …": a leading word, then nothing but names, jobs, places and small words.</summary>
    private static bool HasLead(ReadOnlySpan<char> text)
    {
        foreach (string lead in Leads)
        {
            if (Phrase.StartsWithPhrase(text, lead))
            {
                string[] words = Phrase.Words(text[lead.Length..].TrimStart(": "));
                return words.Length is > 0 and <= 24 && !CalendarLead(words[0]) && Byline.Parse(text.ToString()) is { } byline
                    && byline.Authors.Count + byline.Agencies.Count > 0 && words.All(IsBylineWord) && (!Phrase.EndsSentence(text) || words.Length <= 5);
            }
        }

        return false;
    }

    /// <summary>The date among the pieces of a byline ("Jane Doe | 12 March 2021"); null where there is none.</summary>
    public static StatedDate? DateIn(string text)
        => Joined(text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Select(part => StatedDate.Read(part)).FirstOrDefault(date => date is not null);

    private static bool CalendarLead(string word) => CalendarWords.Month(word) > 0 || CalendarWords.Weekday(word.TrimEnd(',')) is not null;

    private static bool IsBylineWord(string word)
    {
        string bare = word.Trim(',', '|', ';', ':', '(', ')', '·', '•', '-', '–', '—', '.');
        return bare.Length == 0 || !char.IsLower(bare[0]) || BylineName.IsJob(bare) || BylineName.IsRank(bare) || BylineName.IsParticle(bare)
            || bare is "and" or "in" or "for" or "of" or "the" or "our" or "at" or "with" or "from" or "by" or "a" or "special" or "am" or "pm";
    }

    /// <summary>"Jane Doe | 12 March 2021", "Jane Doe, Reuters": a name, and beside it nothing but dates, agencies and jobs, at least one.</summary>
    private static bool IsSigned(string text)
    {
        string[] parts = Joined(text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        bool isUpper = Phrase.IsUpper(text);
        int names = 0;
        int others = 0;
        foreach (string part in parts)
        {
            string[] words = Phrase.Words(part);
            if (NewsAgencies.Contains(part) || StatedDate.Read(part) is not null || (names > 0 && !isUpper && BylineName.IsJob(words[^1]) && words.Length <= 4))
            {
                others++;
            }
            else if (words.Length is 2 or 3 or 4 && BylineName.IsPerson(words))
            {
                names++;
            }
            else
            {
                return false;
            }
        }

        return names is 1 or 2 or 3 && others > 0 && !Phrase.EndsSentence(text);
    }

    /// <summary>The parts, with those of one date ("Sunday", "March 12", "2021") put together.</summary>
    private static string[] Joined(string[] parts)
    {
        for (int first = 0; first < parts.Length; first++)
        {
            for (int end = parts.Length; end > first + 1; end--)
            {
                if (end - first <= 4 && StatedDate.Read(string.Join(' ', parts[first..end])) is not null)
                {
                    return [.. parts[..first], string.Join(' ', parts[first..end]), .. parts[end..]];
                }
            }
        }

        return parts;
    }

    /// <summary>Whether the line is no more than the address of a page.</summary>
    public static bool IsAddress(ReadOnlySpan<char> text)
        => !text.Contains(' ') && (text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase));
}
