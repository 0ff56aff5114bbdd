using NewsTools.Dates.Expressions;
using NewsTools.Dates.Reading;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Recognition;

/// <summary>Dates in digits: "2018-01-28", "1/28/2018", "28.01.2018", "27.03.15", "2018-W05".</summary>
internal sealed class NumericDateRecognizer : IRecognizer
{
    private const string Separators = "-/.";

    public WordClass Triggers => WordClass.Numeral;

    public Found? Match(DateText text, int at)
    {
        if (text[at].Kind != AtomKind.Digits || text[at + 1].Kind != AtomKind.Mark || IsAttached(text, at))
        {
            return null;
        }

        if (NamedDays.ByDigits(text, at) is { } named)
        {
            return new Found(at + 3, new NamedDay(named));
        }

        char separator = text.Text[text[at + 1].Start];
        if (text[at].Length == 4 && separator == '-' && text.IsWord(at + 2, "W") && text[at + 3] is { Length: 2 } week)
        {
            return IsGlued(text, at, 4) ? IsoWeek(text[at].Number, week.Number, at + 4) : null;
        }

        if (!Separators.Contains(separator, StringComparison.Ordinal) || !text.IsMark(at + 3, separator) || !IsGlued(text, at, 5))
        {
            return null;
        }

        (Atom first, Atom second, Atom third) = (text[at], text[at + 2], text[at + 4]);
        return first.Kind == second.Kind && second.Kind == third.Kind && Date(first, second, third, separator) is { } date ? Timed(text, at + 5, date) : null;
    }

    /// <summary>"2018-01-28T14:30".</summary>
    private static Found Timed(DateText text, int end, CalendarDate date)
    {
        bool timed = text.IsWord(end, "T") && text.IsGlued(end) && text[end + 1] is { Kind: AtomKind.Digits, Length: 2, Number: < 24 } && text.IsMark(end + 2, ':') && text[end + 3] is { Kind: AtomKind.Digits, Length: 2, Number: < 60 };
        int next = timed && text.IsMark(end + 4, ':') && text.IsGlued(end + 4) && text[end + 5] is { Kind: AtomKind.Digits, Length: 2 } ? end + 6 : end + 4;
        return timed ? new Found(text.IsWord(next, "Z") && text.IsGlued(next) ? next + 1 : next, new ClockTime(text[end + 1].Number, text[end + 3].Number, date)) : new Found(end, date);
    }

    private static CalendarDate? Date(Atom first, Atom second, Atom third, char separator)
    {
        if (first.Length == 4)
        {
            return third.Length <= 2 ? Valid(first.Number, second.Number, third.Number) : null;
        }

        if (first.Length > 2 || second.Length > 2 || third.Length is not (2 or 4) || (third.Length == 2 && separator == '-'))
        {
            return null;
        }

        int year = third.Length == 2 ? YearReader.Complete(third.Number) : third.Number;
        bool dayFirst = separator == '.' || first.Number > 12;
        return dayFirst ? Valid(year, second.Number, first.Number) : Valid(year, first.Number, second.Number);
    }

    private static CalendarDate? Valid(int year, int month, int day)
        => year is >= 1000 and < 2200 && Calendar.IsDate(year, month, day) ? new CalendarDate(year, month, day) : null;

    private static Found? IsoWeek(int year, int week, int end)
        => TimexInterval.TryRead($"{Timex.Year(year)}-W{Timex.Two(week)}", out DateTime start, out _)
            ? new Found(end, new FixedDate(new CalendarPoint(DateOnly.FromDateTime(start), TimeUnit.Week)))
            : null;

    /// <summary>Part of a longer number, a version or an address.</summary>
    private static bool IsAttached(DateText text, int at) => text.IsGlued(at) && (text[at - 1].Kind != AtomKind.Mark || !text.IsMark(at - 1, '('));

    private static bool IsGlued(DateText text, int at, int count)
    {
        for (int atom = at + 1; atom < at + count; atom++)
        {
            if (!text.IsGlued(atom))
            {
                return false;
            }
        }

        return !text.IsGlued(at + count) || (text[at + count].Kind == AtomKind.Mark && !(text.IsGlued(at + count + 1) && text[at + count + 1].Kind == AtomKind.Digits))
            || text.IsWord(at + count, "T");
    }
}
