using NewsTools.Dates.Expressions;
using NewsTools.Dates.Reading;

namespace NewsTools.Dates.Recognition;

/// <summary>Ranges and lists that share a month, a year or a half of the day: "Jan 5-7", "6-7 January 1916", "May and June 2012", "1915-17", "6-9 p.m.".</summary>
internal static class SharedDays
{
    /// <summary>Adds a number that takes its month or meridiem from the expression after it; gives where to go on.</summary>
    public static int? Match(DateText text, int at, List<TimePhrase> phrases)
    {
        if (text[at] is not { Kind: AtomKind.Digits, Length: <= 2 } || text.IsGlued(at) && !text.IsMark(at - 1, '('))
        {
            return null;
        }

        int afterFirst = DayReader.IsOrdinalEnding(text, at + 1) ? at + 2 : at + 1;
        if (!IsJoint(text, afterFirst) || text[afterFirst + 1] is not { Kind: AtomKind.Digits, Length: <= 2 } second)
        {
            return null;
        }

        if (new CalendarDateRecognizer().Match(text, afterFirst + 1) is { Expression: CalendarDate { Day: > 0, Month: > 0 } date } found && text[at].Number is >= 1 and <= 31 && text[at].Number < second.Number)
        {
            phrases.Add(new TimePhrase(at, afterFirst, date with { Day = text[at].Number }));
            phrases.Add(new TimePhrase(afterFirst + 1, found.End, date));
            return found.End;
        }

        return Hours(text, at, afterFirst, phrases);
    }

    private static int? Hours(DateText text, int at, int joint, List<TimePhrase> phrases)
    {
        if (joint != at + 1 || new ClockRecognizer().Match(text, joint + 1) is not { Expression: ClockTime until } found || text[at].Number is < 1 or > 12)
        {
            return null;
        }

        int hour = (text[at].Number % 12) + (until.Hour >= 12 && text[at].Number <= ((until.Hour + 11) % 12) + 1 ? 12 : 0);
        phrases.Add(new TimePhrase(at, joint, until with { Hour = hour, Minute = 0 }));
        phrases.Add(new TimePhrase(joint + 1, found.End, until));
        return found.End;
    }

    /// <summary>Reads what follows the last expression and shares its month or century, then shares the year with the one before; gives where to go on.</summary>
    public static int Continue(DateText text, List<TimePhrase> phrases)
    {
        TimePhrase last = phrases[^1];
        if (last.Expression is CalendarDate { Day: > 0, Month: > 0 } date)
        {
            Days(text, phrases, date, last);
        }
        else if (last.Expression is CalendarDate { Month: 0 } year)
        {
            Years(text, phrases, year.Year, last.End);
        }

        ShareYear(text, phrases);
        return phrases[^1].End;
    }

    /// <summary>"March 5-9, 1918", "Jan. 5, 6 and 7".</summary>
    private static void Days(DateText text, List<TimePhrase> phrases, CalendarDate date, TimePhrase last)
    {
        int end = last.End;
        int first = phrases.Count - 1;
        while (text[end - 1].Kind != AtomKind.Mark && IsList(text, end) && DayReader.TryRead(text, end + 1, out int afterDay, out int day) && text[end + 1].Kind == AtomKind.Digits
            && day > date.Day && !text.Is(afterDay, WordClass.Month | WordClass.Unit | WordClass.Meridiem | WordClass.Counted) && !text.IsMark(afterDay, '%') && phrases.Count - first < 31)
        {
            date = date with { Day = day };
            int year = text.IsMark(afterDay, ',') ? afterDay + 1 : afterDay;
            bool dated = YearReader.TryRead(text, year, out int afterYear, out int number);
            phrases.Add(new TimePhrase(end + 1, dated ? afterYear : afterDay, dated ? date with { Year = number } : date));
            end = phrases[^1].End;
            if (dated)
            {
                for (int earlier = first; earlier < phrases.Count && phrases[earlier].Expression is CalendarDate { Year: 0 } open; earlier++)
                {
                    phrases[earlier] = phrases[earlier] with { Expression = open with { Year = number } };
                }

                break;
            }
        }
    }

    /// <summary>"1915-17".</summary>
    private static void Years(DateText text, List<TimePhrase> phrases, int year, int end)
    {
        bool range = (text.IsDash(end) || text.IsMark(end, '/')) && text.IsGlued(end) && text.IsGlued(end + 1) && text[end + 1] is { Kind: AtomKind.Digits, Length: 2 };
        int last = range ? (year / 100 * 100) + text[end + 1].Number : 0;
        if (last > year && !(text.IsGlued(end + 2) && text[end + 2].Kind != AtomKind.Mark) && !text.IsDash(end + 2))
        {
            phrases.Add(new TimePhrase(end + 1, end + 2, new CalendarDate(last, 0, 0)));
        }
    }

    /// <summary>"between August 29 and December 31, 2023": the first takes the year of the second.</summary>
    private static void ShareYear(DateText text, List<TimePhrase> phrases)
    {
        if (phrases.Count < 2 || phrases[^1].Expression is not CalendarDate { Year: > 0, Month: > 0 } second)
        {
            return;
        }

        TimePhrase before = phrases[^2];
        int gap = phrases[^1].First - before.End;
        if (before.Expression is CalendarDate { Year: 0, Month: > 0 } first && gap is 1 or 2 && (IsJoint(text, before.End) || text.IsMark(before.End, ',')) && (first.Day > 0) == (second.Day > 0))
        {
            bool across = (first.Month, first.Day).CompareTo((second.Month, second.Day)) > 0;
            phrases[^2] = before with { Expression = first with { Year = across ? second.Year - 1 : second.Year } };
        }
    }

    private static bool IsJoint(DateText text, int at) => text.IsDash(at) || text.Is(at, WordClass.Joint) || text.IsMark(at, '&') || text.IsMark(at, '/');

    private static bool IsList(DateText text, int at) => IsJoint(text, at) || text.IsMark(at, ',');
}
