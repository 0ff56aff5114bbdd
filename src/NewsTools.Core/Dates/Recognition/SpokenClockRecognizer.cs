using NewsTools.Dates.Expressions;
using NewsTools.Dates.Reading;

namespace NewsTools.Dates.Recognition;

/// <summary>Times of day in words: "half past six", "a quarter to nine on Friday".</summary>
internal sealed class SpokenClockRecognizer : IRecognizer
{
    private const int HoursADay = 24;

    public WordClass Triggers => WordClass.Unit | WordClass.Article;

    public Found? Match(DateText text, int at)
    {
        int word = text.IsWord(at, "a") ? at + 1 : at;
        bool half = text.IsWord(word, "half");
        bool past = text.IsWord(word + 1, "past");
        int hour = text[word + 2].Kind == AtomKind.Digits ? text[word + 2].Number : text.Is(word + 2, WordClass.Number) ? text.Value(word + 2, WordClass.Number) : 0;
        if (!(half || text.IsWord(word, "quarter")) || !(past || (!half && text.IsWord(word + 1, "to"))) || hour is < 1 or > 12)
        {
            return null;
        }

        (int minute, int shown) = half ? (30, hour) : past ? (15, hour) : (45, (hour + HoursADay - 1) % HoursADay);
        int next = text.IsWord(word + 3, "on") ? word + 4 : word + 3;
        return DayMatcher.Match(text, next) is { } day ? new Found(day.End, new ClockTime(shown, minute, day.Expression)) : new Found(word + 3, new ClockTime(shown, minute, null));
    }
}
