using NewsTools.Dates.Expressions;
using NewsTools.Dates.Reading;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Recognition;

/// <summary>Portions of a date: "early March", "mid-1990s", "the end of the year", "earlier this month", "late on Thursday".</summary>
internal sealed class PortionRecognizer : IRecognizer
{
    public WordClass Triggers => WordClass.Part | WordClass.Article;

    public Found? Match(DateText text, int at)
    {
        int word = text.IsWord(at, "the") ? at + 1 : at;
        if (!text.Is(word, WordClass.Part))
        {
            return null;
        }

        var portion = (Portion)text.Value(word, WordClass.Part);
        int next = text.IsDash(word + 1) ? word + 2 : word + 1;
        bool adverb = text.IsWord(word, "early") || text.IsWord(word, "late") || text.IsWord(word, "mid") || (text.IsWord(word, "end") && text.IsDash(next - 1)) || portion >= Portion.Earlier;
        bool of = text.IsWord(next, "of") || text.IsWord(next, "to");
        if (!adverb && !of)
        {
            return null;
        }

        next += of || text.IsWord(next, "in") || text.IsWord(next, "on") ? 1 : 0;
        return (text.Is(next, WordClass.DayPart) ? PartOfDay(text, next) : Grammar.MatchWhole(text, next) ?? Unit(text, next)) is { } whole && Fits(portion, whole.Expression)
            ? new Found(whole.End, new PortionOf(portion, whole.Expression))
            : null;
    }

    /// <summary>"mid-afternoon yesterday", "late night".</summary>
    private static Found? PartOfDay(DateText text, int at)
        => new DayPartRecognizer().Match(text, at) is not { } found ? null
            : found.Expression is not Casual bare ? found
            : text.IsWord(at - 1, "mid") || text.IsWord(at - 2, "mid") ? found with { Expression = bare.Inner } : null;

    /// <summary>"later in the day", "end of year".</summary>
    private static Found? Unit(DateText text, int at)
    {
        int head = text.IsWord(at, "the") ? at + 1 : at;
        return text.Is(head, WordClass.Unit) && text.IsSingular(head) && (TimeUnit)text.Value(head, WordClass.Unit) is TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Year or TimeUnit.Decade
            ? new Found(head + 1, new RelativeUnit((TimeUnit)text.Value(head, WordClass.Unit), Direction.Mentioned))
            : null;
    }

    private static bool Fits(Portion portion, Expression whole)
        => whole is not Span && (portion < Portion.Earlier || whole is RelativeUnit or WeekdayDate or RelativeDay or SeasonDate or RelativeMonth or CalendarDate { Day: 0 } or Expressions.PartOfDay);
}
