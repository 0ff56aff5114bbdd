using NewsTools.Dates.Reading;

namespace NewsTools.Dates.Recognition;

/// <summary>Reads the number of a day of the month: "5", "5th", "fifth", "the 5th".</summary>
internal static class DayReader
{
    public static bool TryRead(DateText text, int at, out int end, out int day)
    {
        int from = text.IsWord(at, "the") ? at + 1 : at;
        end = from + 1;
        day = 0;
        if (text.Is(from, WordClass.Ordinal))
        {
            day = text.Value(from, WordClass.Ordinal);
            return day <= 31;
        }

        if (text[from] is not { Kind: AtomKind.Digits, Length: <= 2, Number: >= 1 and <= 31 } || IsPartOfNumber(text, from))
        {
            return false;
        }

        day = text[from].Number;
        if (IsOrdinalEnding(text, end))
        {
            end++;
        }

        return true;
    }

    public static bool IsOrdinalEnding(DateText text, int at)
        => text.IsGlued(at) && (text.IsWord(at, "th") || text.IsWord(at, "st") || text.IsWord(at, "nd") || text.IsWord(at, "rd"));

    private static bool IsPartOfNumber(DateText text, int at)
        => text.IsGlued(at + 1) && ((text.IsMark(at + 1, ':') && text.IsGlued(at + 2) && text[at + 2].Kind == AtomKind.Digits) || text.IsMark(at + 1, '%') || text.IsMark(at + 1, '/')
            || ((text.IsMark(at + 1, '.') || text.IsMark(at + 1, ',')) && text.IsGlued(at + 2) && text[at + 2].Kind == AtomKind.Digits)
            || (text[at + 1].Kind == AtomKind.Letters && !IsOrdinalEnding(text, at + 1) && !text.Is(at + 1, WordClass.Month)));
}
