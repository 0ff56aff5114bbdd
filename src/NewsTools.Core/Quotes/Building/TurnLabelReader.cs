using NewsTools.Layout;

namespace NewsTools.Quotes.Building;

/// <summary>Reads the form of a label at the start of a paragraph: "NOVAK: …", "Q. …", "[00:12] Ann Lee: …", "**A:** …".</summary>
internal static class TurnLabelReader
{
    private const int LongestLabel = 60;
    private const int MostWords = 7;

    public static TurnLabel? Read(ReadOnlySpan<char> text, Paragraph paragraph, int index)
    {
        int start = AfterTime(text, AfterMarkup(text, paragraph.Start, paragraph.End), paragraph.End);
        int end = LabelEnd(text, start, paragraph.End);
        if (end <= start)
        {
            return null;
        }

        int words = AfterMarkup(text, end + 1, paragraph.End);
        int wordsEnd = paragraph.End;
        while (wordsEnd > words && text[wordsEnd - 1] is '*' or '_' or ' ')
        {
            wordsEnd--;
        }

        int name = end;
        int addition = text[start..end].IndexOfAny(',', '(');
        if (addition > 0 && (text[start + addition] == '(' || !text[(start + addition)..end].ContainsAnyInRange('a', 'z')))
        {
            name = start + addition;
        }

        while (name > start && text[name - 1] is ' ' or '*' or '_')
        {
            name--;
        }

        return name > start && HasLetter(text[words..Math.Max(words, wordsEnd)]) && AreNames(text[start..name]) ? new TurnLabel(index, start, name, words, wordsEnd) : null;
    }

    /// <summary>The mark that ends the label: a colon, or behind a lone Q or A a stop or a dash.</summary>
    private static int LabelEnd(ReadOnlySpan<char> text, int start, int end)
    {
        if (start + 2 < end && text[start] is 'Q' or 'A' or 'q' or 'a')
        {
            int mark = text[start + 1] == ' ' ? start + 2 : start + 1;
            bool isEnd = text[mark] is '.' or ')' or '–' or '—' || (text[mark] == '-' && mark > start + 1);
            if (isEnd && mark + 1 < end && text[mark + 1] == ' ')
            {
                return mark;
            }
        }

        int limit = Math.Min(end - 1, start + LongestLabel);
        for (int at = start; at < limit; at++)
        {
            if (text[at] == ':')
            {
                return text[at + 1] is ' ' or '*' or '_' or '\t' or '\u00a0' ? at : -1;
            }

            if (text[at] is '\n' or '"' or '“' or '?' or '!' or ';')
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Whether every word has a capital, particles of names aside.</summary>
    private static bool AreNames(ReadOnlySpan<char> label)
    {
        string[] words = label.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MostWords && char.IsUpper(words[0][0]) && Array.TrueForAll(words, word => char.IsUpper(word[0]) || BylineName.IsParticle(word));
    }

    private static bool HasLetter(ReadOnlySpan<char> words)
    {
        foreach (char unit in words)
        {
            if (char.IsLetter(unit))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Behind stars, dashes of dialogue and the like.</summary>
    private static int AfterMarkup(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] is '*' or '_' or '•' or '#' or '>' or '–' or '—'))
        {
            at++;
        }

        return at;
    }

    /// <summary>Behind the time at which the words were said: "[00:12:03] ", "12:03 ".</summary>
    private static int AfterTime(ReadOnlySpan<char> text, int start, int end)
    {
        int at = start;
        bool isBracketed = at < end && text[at] is '[' or '(';
        at += isBracketed ? 1 : 0;
        int colons = 0;
        int digits = at;
        while (at < end && (char.IsAsciiDigit(text[at]) || (text[at] == ':' && at > digits)))
        {
            colons += text[at] == ':' ? 1 : 0;
            at++;
        }

        at += isBracketed && at < end && text[at] is ']' or ')' ? 1 : 0;
        return colons is 1 or 2 && at < end && text[at] == ' ' ? AfterMarkup(text, at, end) : start;
    }
}
