using NewsTools.Dates.Expressions;
using NewsTools.Dates.Reading;

namespace NewsTools.Dates.Recognition;

/// <summary>Holidays: "Christmas", "Election Day 2024", "Labor Day weekend".</summary>
internal sealed class HolidayRecognizer : IRecognizer
{
    public WordClass Triggers => WordClass.Phrase;

    public Found? Match(DateText text, int at) => Match(text, at, Direction.None);

    public static Found? Match(DateText text, int at, Direction direction)
    {
        int from = text.IsWord(at, "holiday") && direction != Direction.None ? at : -1;
        if (from >= 0 && text.IsWord(at + 1, "season"))
        {
            return new Found(at + 2, new HolidayDate("12", 0, direction));
        }

        if (!text.Is(at, WordClass.Phrase) || FixedPhrases.Match(text, at, out int end) is not { Kind: PhraseKind.Holiday } phrase || IsName(text, at, end))
        {
            return null;
        }

        if (text.IsWord(end, "weekend"))
        {
            return new Found(end + 1, new WeekendOf(new HolidayDate(phrase.Value, 0, direction)));
        }

        int year = text.IsMark(end, ',') ? end + 1 : end;
        return YearReader.TryRead(text, year, out int afterYear, out int number) ? new Found(afterYear, new HolidayDate(phrase.Value, number, direction))
            : new Found(end, new HolidayDate(phrase.Value, 0, direction));
    }

    /// <summary>"Black Friday Inc", "Christmas Island".</summary>
    private static bool IsName(DateText text, int at, int end)
        => text.IsWord(end, "inc") || text.IsWord(end, "island") || text.IsWord(end, "islands") || text.IsWord(end, "ltd")
            || (!text.IsCapitalized(at) && !text.IsWord(at, "christmas") && !text.IsWord(at, "xmas") && !text.IsWord(at, "halloween") && !text.IsWord(at, "the"));
}
