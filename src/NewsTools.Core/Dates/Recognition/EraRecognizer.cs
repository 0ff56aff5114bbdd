using NewsTools.Dates.Expressions;
using NewsTools.Dates.Reading;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Recognition;

/// <summary>Decades and centuries: "the 1990s", "the '80s", "the nineties", "the 20th century".</summary>
internal sealed class EraRecognizer : IRecognizer
{
    public WordClass Triggers => WordClass.Article | WordClass.Numeral | WordClass.Decade | WordClass.Ordinal | WordClass.Number;

    public Found? Match(DateText text, int at)
    {
        int from = text.IsWord(at, "the") ? at + 1 : at;
        if (text.IsWord(from, "nineteen") && text.Is(text.IsDash(from + 1) ? from + 2 : from + 1, WordClass.Decade))
        {
            int decade = text.IsDash(from + 1) ? from + 2 : from + 1;
            return new Found(decade + 1, Of(1900 + text.Value(decade, WordClass.Decade)));
        }

        return Decade(text, from, from > at) ?? Century(text, from);
    }

    private static Found? Decade(DateText text, int at, bool article)
    {
        if (text.Is(at, WordClass.Decade))
        {
            return article || text.Is(at - 1, WordClass.Part) || text.IsDash(at - 1) ? new Found(at + 1, Of(1900 + text.Value(at, WordClass.Decade))) : null;
        }

        int digits = text.IsApostrophe(at) ? at + 1 : at;
        if (text[digits] is not { Kind: AtomKind.Digits, Length: 2 or 4 } || text[digits].Number % 10 != 0)
        {
            return null;
        }

        int end = text.IsApostrophe(digits + 1) && text.IsGlued(digits + 1) ? digits + 2 : digits + 1;
        if (!text.IsWord(end, "s") || !text.IsGlued(end))
        {
            return null;
        }

        bool four = text[digits].Length == 4;
        bool dated = four ? text[digits].Number is >= 1000 and < 2200 : text.IsApostrophe(at) || (article && text[digits].Number >= 40);
        return dated ? new Found(end + 1, Of(four ? text[digits].Number : 1900 + text[digits].Number)) : null;
    }

    private static Era Of(int year) => new(year < 1910 && year % 100 == 0 && year > 1900 ? year + 100 : year, TimeUnit.Decade);

    private static Found? Century(DateText text, int at)
    {
        int end = at + 1;
        int number;
        if (text.Is(at, WordClass.Ordinal))
        {
            number = text.Value(at, WordClass.Ordinal);
        }
        else if (text[at] is { Kind: AtomKind.Digits, Number: >= 1 and <= 22 } && DayReader.IsOrdinalEnding(text, end))
        {
            number = text[at].Number;
            end++;
        }
        else if (text.IsWord(at, "twenty") && text.IsWord(at + (text.IsDash(at + 1) ? 2 : 1), "first"))
        {
            number = 21;
            end = at + (text.IsDash(at + 1) ? 3 : 2);
        }
        else
        {
            return null;
        }

        end += text.IsDash(end) ? 1 : 0;
        if (!text.IsWord(end, "century") && !text.IsWord(end, "centuries"))
        {
            return null;
        }

        return AncientRecognizer.Era(text, end + 1) is { } afterEra
            ? new Found(afterEra, new AncientDate(number - 1, AncientGrain.Century))
            : new Found(end + 1, new Era((number - 1) * 100, TimeUnit.Century));
    }
}
