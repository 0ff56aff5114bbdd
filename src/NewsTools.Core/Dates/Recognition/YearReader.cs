using NewsTools.Dates.Reading;

namespace NewsTools.Dates.Recognition;

/// <summary>Reads years: "1994", "'96", "nineteen ninety-four", "two thousand and five".</summary>
internal static class YearReader
{
    private const int Earliest = 1000;

    private const int Latest = 2199;

    /// <summary>Two digits up to here are of this century.</summary>
    private const int Pivot = 49;

    public static bool TryRead(DateText text, int at, out int end, out int year)
    {
        end = at + 1;
        year = 0;
        if (text[at].Kind == AtomKind.Digits)
        {
            year = text[at].Number;
            return text[at].Length == 4 && year is >= Earliest and <= Latest && !IsLongerNumber(text, at);
        }

        return text.IsApostrophe(at) ? TryShort(text, at, out end, out year) : TrySpelled(text, at, out end, out year);
    }

    /// <summary>A year of two digits, in full.</summary>
    public static int Complete(int number) => number + (number > Pivot ? 1900 : 2000);

    private static bool IsLongerNumber(DateText text, int at)
        => (text.IsGlued(at + 1) && text.IsGlued(at + 2) && (text.IsMark(at + 1, ',') || text.IsMark(at + 1, '.') || text.IsMark(at + 1, ':')) && text[at + 2].Kind == AtomKind.Digits)
            || (text.IsGlued(at) && (text.IsMark(at - 1, '.') || text.IsMark(at - 1, ',') || text.IsMark(at - 1, ':') || text.IsMark(at - 1, '#') || text.IsMark(at - 1, '$')
                || text.IsMark(at - 1, '£') || text.IsMark(at - 1, '€') || text.IsMark(at - 1, '@') || text.IsMark(at - 1, '_') || (text[at - 1].Kind == AtomKind.Letters && !text.IsWord(at - 1, "fy"))));

    private static bool TryShort(DateText text, int at, out int end, out int year)
    {
        end = at + 2;
        bool found = text[at + 1] is { Kind: AtomKind.Digits, Length: 2 } && text.IsGlued(at + 1) && !(text.IsGlued(at + 2) && text[at + 2].Kind == AtomKind.Letters);
        year = found ? Complete(text[at + 1].Number) : 0;
        return found;
    }

    private static bool TrySpelled(DateText text, int at, out int end, out int year)
    {
        end = at;
        year = 0;
        if (!text.Is(at, WordClass.Number))
        {
            return false;
        }

        int head = text.Value(at, WordClass.Number);
        if (head == 2 && text.IsWord(at + 1, "thousand"))
        {
            int rest = text.IsWord(at + 2, "and") ? at + 3 : at + 2;
            bool more = TryBelowHundred(text, rest, out int afterRest, out int small);
            (end, year) = more ? (afterRest, 2000 + small) : (at + 2, 2000);
            return true;
        }

        if (head is < 13 or > 20 || !TryBelowHundred(text, text.IsDash(at + 1) ? at + 2 : at + 1, out end, out int tail) || tail < 10)
        {
            return false;
        }

        year = (head * 100) + tail;
        return true;
    }

    private static bool TryBelowHundred(DateText text, int at, out int end, out int value)
    {
        end = at + 1;
        value = 0;
        if (!text.Is(at, WordClass.Number))
        {
            return false;
        }

        value = text.Value(at, WordClass.Number);
        int unit = text.IsDash(at + 1) ? at + 2 : at + 1;
        if (value >= 20 && value % 10 == 0 && text.Is(unit, WordClass.Number) && text.Value(unit, WordClass.Number) is > 0 and < 10)
        {
            value += text.Value(unit, WordClass.Number);
            end = unit + 1;
        }

        return true;
    }
}
