using NewsTools.Dates.Expressions;
using NewsTools.Dates.Reading;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Recognition;

/// <summary>yesterday, today, tomorrow, tonight; "the day before yesterday".</summary>
internal sealed class DayRecognizer : IRecognizer
{
    private const int Tonight = 10;

    public WordClass Triggers => WordClass.Day | WordClass.Article;

    public Found? Match(DateText text, int at)
    {
        if (!text.Is(at, WordClass.Day))
        {
            bool before = text.IsWord(at + 2, "before");
            return text.IsWord(at, "the") && text.IsWord(at + 1, "day") && (before || text.IsWord(at + 2, "after")) && text.IsWord(at + 3, before ? "yesterday" : "tomorrow")
                ? new Found(at + 4, new RelativeDay(before ? -2 : 2))
                : null;
        }

        int day = text.Value(at, WordClass.Day);
        if (day == 0 && IsThisAge(text, at))
        {
            return new Found(at + 1, new Vague(DateType.Date, "PRESENT_REF"));
        }

        return new Found(at + 1, day == Tonight ? new PartOfDay(DayPart.Night, new RelativeDay(0)) : new RelativeDay(day));
    }

    /// <summary>"the world of today", "today's youth", "today's personal computers".</summary>
    private static bool IsThisAge(DateText text, int at)
    {
        bool owns = text.IsApostrophe(at + 1) && text.IsWord(at + 2, "s");
        return owns
            ? text.Is(at + 3, WordClass.Lasting) || (text[at + 3].Kind == AtomKind.Letters && text.Is(at + 4, WordClass.Lasting))
            : text.IsWord(at - 1, "of") && text[at + 1].Kind != AtomKind.Letters && text.Is(at - 2, WordClass.Lasting);
    }
}
