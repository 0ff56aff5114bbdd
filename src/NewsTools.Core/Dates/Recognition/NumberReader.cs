using NewsTools.Dates.Reading;

namespace NewsTools.Dates.Recognition;

/// <summary>Reads numbers in digits and letters: "12", "1,800", "2.5", "2 1/2", "twenty-four", "a hundred", "two and a half".</summary>
internal static class NumberReader
{
    private const int LongestWords = 8;

    public static bool TryRead(DateText text, int at, out int end, out double value)
        => (text.Is(at, WordClass.Numeral) ? TryDigits(text, at, out end, out value) : TryLetters(text, at, out end, out value)) && TryHalf(text, ref end, ref value);

    private static bool TryDigits(DateText text, int at, out int end, out double value)
    {
        value = text[at].Number;
        end = at + 1;
        if (text[at].Number < 0)
        {
            return false;
        }

        while (text.IsMark(end, ',') && text.IsGlued(end) && text.IsGlued(end + 1) && text[end + 1] is { Kind: AtomKind.Digits, Length: 3 } group && value < 1e9)
        {
            value = (value * 1000) + group.Number;
            end += 2;
        }

        if (text.IsMark(end, '.') && text.IsGlued(end) && text.IsGlued(end + 1) && text[end + 1] is { Kind: AtomKind.Digits, Length: <= 3 } part)
        {
            value += part.Number / Math.Pow(10, part.Length);
            end += 2;
        }
        else if (IsFraction(text, end, out double fraction))
        {
            value += fraction;
            end += 3;
        }
        else if (IsFraction(text, at, out fraction))
        {
            value = fraction;
            end = at + 3;
        }

        if (text.Is(end, WordClass.Scale))
        {
            value *= text.Value(end, WordClass.Scale);
            end++;
        }

        return true;
    }

    private static bool IsFraction(DateText text, int at, out double value)
    {
        value = 0;
        if (text[at] is not { Kind: AtomKind.Digits, Number: >= 1 and < 10 } || !text.IsMark(at + 1, '/') || text[at + 2] is not { Number: >= 2 and < 10 })
        {
            return false;
        }

        value = (double)text[at].Number / text[at + 2].Number;
        return value < 1;
    }

    private static bool TryLetters(DateText text, int at, out int end, out double value)
    {
        value = 0;
        end = at;
        double group = 0;
        bool any = false;
        if (text.IsWord(at, "a") && text.Is(at + 1, WordClass.Scale))
        {
            group = 1;
            end++;
        }

        for (int step = 0; step < LongestWords; step++)
        {
            int word = end > at && (text.IsDash(end) || (any && text.IsWord(end, "and") && group >= 100)) ? end + 1 : end;
            if (text.Is(word, WordClass.Number))
            {
                group += text.Value(word, WordClass.Number);
            }
            else if (text.Is(word, WordClass.Scale))
            {
                group = Math.Max(group, 1) * text.Value(word, WordClass.Scale);
                if (text.Value(word, WordClass.Scale) == 1000)
                {
                    (value, group) = (value + group, 0);
                }
            }
            else
            {
                break;
            }

            any = true;
            end = word + 1;
        }

        value += group;
        return any;
    }

    /// <summary>"two and a half years".</summary>
    private static bool TryHalf(DateText text, ref int end, ref double value)
    {
        if (text.IsWord(end, "and") && text.IsWord(end + 1, "a") && text.IsWord(end + 2, "half"))
        {
            value += 0.5;
            end += 3;
        }

        return true;
    }
}
