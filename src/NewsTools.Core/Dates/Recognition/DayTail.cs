using NewsTools.Dates.Expressions;
using NewsTools.Dates.Reading;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Recognition;

/// <summary>Extends a day by the part of it or the time that follows: "Thursday night", "Jan. 5 at 10 a.m.", "this Sat, 7pm".</summary>
internal static class DayTail
{
    public static Found Extend(DateText text, Found day)
    {
        Found found = day;
        if (DayMatcher.IsDay(day.Expression) && text.Is(day.End, WordClass.DayPart) && !text.IsWord(day.End, "overnight"))
        {
            if (!text.IsSingular(day.End) && day.Expression is WeekdayDate weekday)
            {
                return new Found(day.End + 1, new Recurrence($"XXXX-WXX-{weekday.Weekday}{Timex.PartOfDay(Part(text, day.End))}", null, null));
            }

            bool dated = day.Expression is WeekdayDate && (text.IsWord(day.End + 1, "of") || text.IsWord(day.End + 1, "on") || text.IsMark(day.End + 1, ','));
            found = dated && DayMatcher.Match(text, day.End + 2) is { Expression: CalendarDate } date
                ? date with { Expression = new PartOfDay(Part(text, day.End), date.Expression) }
                : new Found(day.End + 1, new PartOfDay(Part(text, day.End), day.Expression));
        }

        if (DayMatcher.DayOf(found.Expression) is not { } whole)
        {
            return day;
        }

        int next = text.IsMark(found.End, ',') || text.IsWord(found.End, "at") ? found.End + 1 : found.End;
        return text.Is(next, WordClass.Numeral | WordClass.Noon) && ClockRecognizer.TryRead(text, next, out int end, out int hour, out int minute)
            ? new Found(end, new ClockTime(hour, minute, whole))
            : found;
    }

    private static DayPart Part(DateText text, int at) => (DayPart)text.Value(at, WordClass.DayPart);
}
