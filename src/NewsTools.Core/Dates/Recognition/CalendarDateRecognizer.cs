using NewsTools.Dates.Expressions;
using NewsTools.Dates.Reading;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Recognition;

/// <summary>Dates with a month or the name of a day: "Jan. 25, 2018", "5 May", "the 25th of August", "Thursday", "Sunday (Jan 28)".</summary>
internal sealed class CalendarDateRecognizer : IRecognizer
{
    public WordClass Triggers => WordClass.Month | WordClass.Weekday | WordClass.Numeral | WordClass.Article | WordClass.Ordinal;

    public Found? Match(DateText text, int at)
        => text.Is(at, WordClass.Weekday) ? Weekday(text, at)
            : text.Is(at, WordClass.Month) && MonthFirst(text, at) is { } found ? found
            : DayFirst(text, at);

    private static Found? Weekday(DateText text, int at)
    {
        if (!Ambiguity.IsWeekday(text, at) || (!text.IsSingular(at) && text[at].Length > 5))
        {
            return null;
        }

        int next = at + 1;
        next += text.IsMark(next, '.') && text.IsGlued(next) && text[at].Length <= 5 ? 1 : 0;
        bool bracket = text.IsMark(next, '(');
        int from = bracket || text.IsMark(next, ',') ? next + 1 : next;
        Found? date = text.Is(from, WordClass.Month) ? MonthFirst(text, from) : DayFirst(text, from);
        if (date is { Expression: CalendarDate { Day: > 0, Month: > 0 } } named && (!bracket || text.IsMark(named.End, ')')))
        {
            return bracket ? named with { End = named.End + 1 } : named;
        }

        return text.IsWord(at, "sun") && text.IsWord(at + 1, "microsystems") ? null : new Found(at + 1, new WeekdayDate(text.Value(at, WordClass.Weekday), Direction.None));
    }

    /// <summary>"January 5, 2018", "June 1994", "August of that year", "May".</summary>
    private static Found? MonthFirst(DateText text, int at)
    {
        int month = text.Value(at, WordClass.Month);
        int next = AfterMonth(text, at);
        if (DayReader.TryRead(text, text.IsMark(next, ',') && text.IsWord(next + 1, "the") ? next + 1 : next, out int afterDay, out int day) && IsDayHere(text, next, afterDay))
        {
            return WithYear(text, afterDay, month, day);
        }

        return Ambiguity.IsMonth(text, at) || HasYear(text, next) ? WithYear(text, next, month, 0) : null;
    }

    /// <summary>"5 May 2018", "the 25th of August".</summary>
    private static Found? DayFirst(DateText text, int at)
    {
        if (!DayReader.TryRead(text, at, out int next, out int day))
        {
            return null;
        }

        bool ordinal = DayReader.IsOrdinalEnding(text, next - 1) || text.Is(next - 1, WordClass.Ordinal);
        int month = text.IsWord(next, "of") && ordinal ? next + 1 : next;
        if (text.Is(month, WordClass.Month) && (!text[month].Word.Ambiguous || text.IsCapitalized(month)) && !(text.Is(at, WordClass.Ordinal) && month == next))
        {
            return WithYear(text, AfterMonth(text, month), text.Value(month, WordClass.Month), day);
        }

        bool alone = ordinal && text.IsWord(at, "the") && text[next - 1].Kind == AtomKind.Letters && !text.Is(next - 1, WordClass.Ordinal)
            && (text.IsWord(at - 1, "on") || text.IsWord(at - 1, "until") || text.IsWord(at - 1, "by"))
            && text[next].Kind != AtomKind.Letters && !text.IsDash(next);
        return alone ? new Found(next, new CalendarDate(0, 0, day)) : null;
    }

    private static int AfterMonth(DateText text, int at) => text.IsMark(at + 1, '.') && text.IsGlued(at + 1) && IsAbbreviation(text, at) ? at + 2 : at + 1;

    private static bool IsAbbreviation(DateText text, int at)
        => text[at].Length <= 4 && !text.IsWord(at, "may") && !text.IsWord(at, "june") && !text.IsWord(at, "july");

    private static bool IsDayHere(DateText text, int at, int end)
        => text[at].Kind == AtomKind.Digits ? !text.Is(end, WordClass.Meridiem) && !text.IsMark(end, '%') && !text.IsMark(at - 1, '\n')
            : text.IsWord(at, "the") ? text[end - 1].Kind == AtomKind.Letters : text.Is(at, WordClass.Ordinal) && !text.IsWord(end, "quarter");

    private static bool HasYear(DateText text, int at) => YearReader.TryRead(text, at, out _, out _);

    private static Found WithYear(DateText text, int at, int month, int day)
    {
        int from = text.IsMark(at, ',') || text.IsWord(at, "of") || text.IsWord(at, "in") ? at + 1 : at;
        if (AncientRecognizer.Year(text, from, day > 0 ? $"-{Timex.Two(month)}-{Timex.Two(day)}" : $"-{Timex.Two(month)}") is { } ancient)
        {
            return ancient;
        }

        if (YearReader.TryRead(text, from, out int end, out int year) && !(text.IsWord(at, "in") && day == 0) && !Ambiguity.IsCount(text, end))
        {
            return new Found(end, new CalendarDate(year, month, day));
        }

        if (RelativeYear.Read(text, text.IsWord(at, "of") ? at + 1 : at, out int afterYear) is { } relative)
        {
            return new Found(afterYear, new DateInYear(month, day, relative));
        }

        if (day > 0 && NamedDays.YearOf(text, at, month, day) is { } known)
        {
            return new Found(at, new NamedDay(new DateOnly(known, month, day)));
        }

        bool dot = text.IsMark(at - 1, '.') && day == 0;
        return new Found(dot ? at - 1 : at, new CalendarDate(0, month, day));
    }
}
