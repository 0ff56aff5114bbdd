using NewsTools.Dates.Expressions;
using NewsTools.Dates.Reading;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Recognition;

/// <summary>Quarters and halves by their labels: "Q3 2018", "H1 2017", "3Q", "3Q17".</summary>
internal sealed class QuarterLabelRecognizer : IRecognizer
{
    public WordClass Triggers => WordClass.Fiscal | WordClass.Numeral;

    public Found? Match(DateText text, int at) => text.IsWord(at, "q") || text.IsWord(at, "h") ? Short(text, at) : Turned(text, at);

    /// <summary>"3Q", "3Q17", "3Q 2017".</summary>
    private static Found? Turned(DateText text, int at)
    {
        bool turned = text[at] is { Kind: AtomKind.Digits, Length: 1, Number: >= 1 and <= 4 } && text.IsWord(at + 1, "q") && text.IsUpperCase(at + 1) && text.IsGlued(at + 1) && !text.IsGlued(at);
        if (!turned)
        {
            return null;
        }

        int number = text[at].Number;
        return text.IsGlued(at + 2) && text[at + 2] is { Kind: AtomKind.Digits, Length: 2 } year
            ? new Found(at + 3, new QuarterDate(number, TimeUnit.Quarter, new CalendarDate(YearReader.Complete(year.Number), 0, 0)))
            : text.IsGlued(at + 2) && text[at + 2].Kind == AtomKind.Letters ? null
            : new Found(at + 2, new QuarterDate(number, TimeUnit.Quarter, QuarterRecognizer.Year(text, at + 2, out int end))) with { End = end };
    }

    private static Found? Short(DateText text, int at)
    {
        TimeUnit unit = text.IsWord(at, "q") ? TimeUnit.Quarter : TimeUnit.Half;
        if (!text.IsUpperCase(at) || !text.IsGlued(at + 1) || text[at + 1] is not { Length: 1 } digit || digit.Number < 1 || digit.Number > (unit == TimeUnit.Quarter ? 4 : 2)
            || (text.IsGlued(at + 2) && text[at + 2].Kind == AtomKind.Letters))
        {
            return null;
        }

        Expression? year = QuarterRecognizer.Year(text, at + 2, out int end);
        return year is null && unit == TimeUnit.Half ? null : new Found(end, new QuarterDate(digit.Number, unit, year));
    }
}
