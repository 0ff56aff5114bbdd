namespace NewsTools.Quotes.Marks;

/// <summary>Finds the characters of a paragraph that may be quotation marks. Inches, feet, elisions and apostrophes are none.</summary>
internal static class MarkReader
{
    private static readonly string[] Elisions = ["em", "til", "tis", "twas", "cause", "n", "round", "bout", "cos", "cuz", "course", "tween", "neath"];

    public static void Read(ReadOnlySpan<char> text, int start, int end, List<QuotationMark> marks)
    {
        for (int at = start; at < end; at++)
        {
            if (FamilyOf(text, at, end, out int length) is MarkFamily family)
            {
                QuotationMark mark = Judge(text, start, end, at, at + length, family);
                if (mark.CanOpen || mark.CanClose)
                {
                    marks.Add(mark);
                }

                at += length - 1;
            }
        }
    }

    private static MarkFamily? FamilyOf(ReadOnlySpan<char> text, int at, int end, out int length)
    {
        length = 1;
        switch (text[at])
        {
            case '"' or '“' or '”' or '„' or '‟' or '＂' or '〝' or '〞':
                return MarkFamily.Double;
            case '«' or '»':
                return MarkFamily.Guillemet;
            case '\'' or '`' or '‘' or '’' or '´' when at + 1 < end && text[at + 1] == text[at]:
                length = 2;
                return MarkFamily.Double;
            case '\'' or '‘' or '’' or '‚' or '‛' or '‹' or '›' or '`':
                return MarkFamily.Single;
            default:
                return null;
        }
    }

    private static QuotationMark Judge(ReadOnlySpan<char> text, int start, int end, int at, int after, MarkFamily family)
    {
        char before = at > start ? text[at - 1] : ' ';
        char next = after < end ? text[after] : ' ';
        bool freeBefore = IsFreeBefore(before);
        bool freeAfter = !char.IsLetterOrDigit(next) && next is not ('$' or '£' or '€' or '[' or '#' or '@');
        char mark = text[at];
        bool isDetached = family == MarkFamily.Double && char.IsWhiteSpace(before) && char.IsWhiteSpace(next);
        bool canOpen = (freeBefore && (!char.IsWhiteSpace(next) || (isDetached && mark != '”'))) || (mark is '“' or '‘' or '«' or '„' && !freeAfter);
        bool canClose = (isDetached && mark != '“') || (!char.IsWhiteSpace(before) && !IsOpening(before) && at > start && (freeAfter || IsSentenceEnd(before)));
        switch (family)
        {
            case MarkFamily.Guillemet:
                canOpen = (mark == '«' && freeBefore) || (mark == '»' && freeBefore && !freeAfter);
                canClose = !canOpen;
                break;
            case MarkFamily.Double when mark == '"' && char.IsDigit(before) && canClose:
                return new QuotationMark(at, after, family, false, true, true);
            case MarkFamily.Single:
                canOpen = freeBefore && !char.IsWhiteSpace(next) && next is not ('\'' or '’' or ',' or '.' or ';') && mark is not ('›' or '’') && !IsElision(text, after, end);
                canClose = canClose && mark is not ('‘' or '‚' or '‛' or '‹' or '`');
                return new QuotationMark(at, after, family, canOpen, canClose, canClose && IsApostrophe(text, at, after, end, before, next));
        }

        return new QuotationMark(at, after, family, canOpen, canClose, false);
    }

    private static bool IsFreeBefore(char before)
        => char.IsWhiteSpace(before) || IsOpening(before) || before is '-' or '–' or '—' or '/' or '…' or ':' or '\u200b';

    private static bool IsOpening(char character) => character is '(' or '[' or '{' or '“' or '‘' or '«' or '"' or '\'' or '„';

    private static bool IsSentenceEnd(char before) => before is '.' or ',' or '!' or '?' or '…' or '—';

    /// <summary>A single mark after a letter and before more words: "farmers’ decision", "goin’ home".</summary>
    private static bool IsApostrophe(ReadOnlySpan<char> text, int at, int after, int end, char before, char next)
        => next == ' '
            && (before is 's' or 'S' or 'z' or 'x' || (before is 'n' && at >= 2 && text[at - 2] is 'i'))
            && after + 1 < end
            && char.IsLetterOrDigit(text[after + 1]);

    private static bool IsElision(ReadOnlySpan<char> text, int after, int end)
    {
        int wordEnd = after;
        while (wordEnd < end && wordEnd - after < 8 && char.IsLetterOrDigit(text[wordEnd]))
        {
            wordEnd++;
        }

        ReadOnlySpan<char> word = text[after..wordEnd];
        if (word.Length is 2 or 3 && char.IsDigit(word[0]) && char.IsDigit(word[1]) && (word.Length == 2 || word[2] == 's'))
        {
            return true;
        }

        foreach (string elision in Elisions)
        {
            if (word.Equals(elision, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
