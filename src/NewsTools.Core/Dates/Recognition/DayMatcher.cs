using NewsTools.Dates.Expressions;
using NewsTools.Dates.Reading;

namespace NewsTools.Dates.Recognition;

/// <summary>Matches what can follow a time of day: the name or date of one day.</summary>
internal static class DayMatcher
{
    private static readonly IRecognizer[] Recognizers = [new CalendarDateRecognizer(), new RelativeRecognizer(), new DayRecognizer(), new NumericDateRecognizer()];

    public static Found? Match(DateText text, int at)
    {
        WordClass wordClass = text[at].Word.Class;
        foreach (IRecognizer recognizer in Recognizers)
        {
            if ((recognizer.Triggers & wordClass) != 0 && recognizer.Match(text, at) is { } found && DayOf(found.Expression) is { } day)
            {
                return new Found(found.End, day);
            }
        }

        return null;
    }

    /// <summary>The day of an expression, also of a part of it ("tonight"); null where it is no day.</summary>
    public static Expression? DayOf(Expression expression) => expression is PartOfDay { Day: { } day } ? day : IsDay(expression) ? expression : null;

    public static bool IsDay(Expression expression) => expression switch
    {
        WeekdayDate or RelativeDay => true,
        CalendarDate date => date.Day > 0,
        RelativeUnit { Unit: Values.TimeUnit.Day } => true,
        HolidayDate holiday => holiday.Rule.Length > 2,
        _ => false,
    };
}
