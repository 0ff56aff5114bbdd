using NewsTools.Dates.Expressions;
using NewsTools.Dates.Reading;

namespace NewsTools.Dates.Recognition;

/// <summary>Years before Christ: "490 BC", "149 B.C.", "the 470s BC", and the first of "499-493 BC".</summary>
internal sealed class AncientRecognizer : IRecognizer
{
    public WordClass Triggers => WordClass.Numeral | WordClass.Article;

    /// <summary>The year of a month or season.</summary>
    public static Found? Year(DateText text, int at, string suffix)
        => text[at] is { Kind: AtomKind.Digits, Length: <= 4, Number: > 0 } year && Era(text, at + 1) is { } end ? new Found(end, new AncientDate(year.Number, AncientGrain.Year) { Suffix = suffix }) : null;

    public Found? Match(DateText text, int at)
    {
        int number = text.IsWord(at, "the") ? at + 1 : at;
        if (text[number] is not { Kind: AtomKind.Digits, Length: <= 4, Number: > 0 } year)
        {
            return null;
        }

        bool decade = text.IsWord(number + 1, "s") && text.IsGlued(number + 1);
        int next = decade ? number + 2 : number + 1;
        if (Era(text, next) is { } end)
        {
            return new Found(end, new AncientDate(year.Number, decade ? AncientGrain.Decade : AncientGrain.Year));
        }

        bool range = (text.IsDash(next) || text.Is(next, WordClass.Joint) || text.IsMark(next, '/')) && text[next + 1] is { Kind: AtomKind.Digits } until && until.Number < year.Number;
        return range && Era(text, next + 2) is not null ? new Found(next, new AncientDate(year.Number, AncientGrain.Year)) : null;
    }

    /// <summary>Passes "BC", "BCE", "B.C.".</summary>
    public static int? Era(DateText text, int at)
    {
        if (text.IsUpperCase(at) && (text.IsWord(at, "BC") || text.IsWord(at, "BCE")))
        {
            return at + 1;
        }

        bool dotted = text.IsWord(at, "B") && text.IsMark(at + 1, '.') && text.IsWord(at + 2, "C");
        return dotted ? text.IsMark(at + 3, '.') && text.IsGlued(at + 3) ? at + 4 : at + 3 : null;
    }
}
