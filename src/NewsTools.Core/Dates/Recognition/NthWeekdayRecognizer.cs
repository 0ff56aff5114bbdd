using NewsTools.Dates.Expressions;
using NewsTools.Dates.Reading;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Recognition;

/// <summary>Days by their place in a month: "the first Monday in May", "the last Friday of the month", "the first Tuesday of every month".</summary>
internal sealed class NthWeekdayRecognizer : IRecognizer
{
    private const int Most = 5;

    public WordClass Triggers => WordClass.Article | WordClass.Ordinal | WordClass.Relative;

    public Found? Match(DateText text, int at)
    {
        int place = text.IsWord(at, "the") ? at + 1 : at;
        int nth = text.IsWord(place, "last") ? -1 : text.Is(place, WordClass.Ordinal) ? text.Value(place, WordClass.Ordinal) : 0;
        bool day = text.Is(place + 1, WordClass.Weekday) && text.IsSingular(place + 1) && (text.IsWord(place + 2, "of") || text.IsWord(place + 2, "in"));
        return nth is 0 or > Most || !day ? null : Of(text, place + 3, nth, text.Value(place + 1, WordClass.Weekday));
    }

    private static Found? Of(DateText text, int at, int nth, int weekday)
    {
        if (text.Is(at, WordClass.Every) && text.IsWord(at + 1, "month"))
        {
            return new Found(at + 2, new Recurrence("P1M", text.IsWord(at, "each") ? "EACH" : "EVERY", null));
        }

        if (text.IsWord(at, "the") && text.IsWord(at + 1, "month"))
        {
            return new Found(at + 2, new NthWeekday(nth, weekday, new RelativeUnit(TimeUnit.Month, Direction.Same)));
        }

        Found? month = text.Is(at, WordClass.Month) ? new CalendarDateRecognizer().Match(text, at) : new RelativeRecognizer().Match(text, at);
        return month is { Expression: CalendarDate { Day: 0 } or RelativeMonth or RelativeUnit { Unit: TimeUnit.Month } or DateInYear { Day: 0 } } found
            ? found with { Expression = new NthWeekday(nth, weekday, found.Expression) }
            : null;
    }
}
