using NewsTools.Dates.Expressions;
using NewsTools.Dates.Reading;

namespace NewsTools.Dates.Recognition;

/// <summary>Inexact expressions: "about a year", "more than three hours", "at least two weeks", "around Nov. 1".</summary>
internal sealed class InexactRecognizer : IRecognizer
{
    public WordClass Triggers => WordClass.Degree;

    public Found? Match(DateText text, int at)
    {
        int next = at + 1;
        var degree = (Degree)text.Value(at, WordClass.Degree);
        if (text.IsWord(at, "at") || text.IsWord(at, "up") || text.IsWord(at, "more") || degree == Degree.LessThan && !text.IsWord(at, "under"))
        {
            string wanted = text.IsWord(at, "at") ? "least" : text.IsWord(at, "up") ? "to" : "than";
            if (!text.IsWord(next, wanted))
            {
                return null;
            }

            next++;
        }

        return Grammar.MatchSimple(text, next) is { } inner && Fits(text, degree, next, inner.Expression) ? new Found(inner.End, new Inexact(degree, inner.Expression)) : null;
    }

    private static bool Fits(DateText text, Degree degree, int at, Expression inner) => inner switch
    {
        Span or Offset or Within or Aftermath => degree is Degree.AtLeast or Degree.AtMost || text.Is(at, WordClass.Number | WordClass.Numeral | WordClass.Scale) || text.IsWord(at, "a")
            || text.IsWord(at, "an") || text.IsWord(at, "half"),
        Recurrence => degree is Degree.AtLeast or Degree.About && !text.IsWord(at - 1, "some"),
        ClockTime or CalendarDate { Day: > 0 } => degree == Degree.About && !text.IsWord(at - 1, "some"),
        _ => false,
    };
}
