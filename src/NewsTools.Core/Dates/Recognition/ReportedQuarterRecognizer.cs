using NewsTools.Dates.Expressions;
using NewsTools.Dates.Reading;

namespace NewsTools.Dates.Recognition;

/// <summary>
/// The quarter of a report on earnings: "the quarter", "the latest period", "the year-earlier quarter", "year-ago results", "the 1988 period",
/// "last year's quarter", "the same period last year".
/// </summary>
internal sealed class ReportedQuarterRecognizer : IRecognizer
{
    public WordClass Triggers => WordClass.Article | WordClass.Unit | WordClass.Relative;

    public Found? Match(DateText text, int at)
    {
        if (text.IsWord(at, "last") && text.IsWord(at + 1, "year") && text.IsApostrophe(at + 2) && text.IsWord(at + 3, "s") && text.IsWord(at + 4, "quarter"))
        {
            return new Found(at + 5, new ReportedQuarter(1, null));
        }

        int next = text.Is(at, WordClass.Article) ? at + 1 : at;
        bool comparable = text.IsWord(next, "comparable") || text.IsWord(next, "corresponding") || text.IsWord(next, "same");
        next += comparable && next > at ? 1 : 0;
        return YearBefore(text, at, next) ?? (text.IsWord(at, "the") ? Period(text, next, comparable) : null);
    }

    /// <summary>"year-earlier (third quarter)".</summary>
    private static Found? YearBefore(DateText text, int first, int at)
    {
        if (!text.IsWord(at, "year") || !text.IsDash(at + 1) || !(text.IsWord(at + 2, "earlier") || text.IsWord(at + 2, "ago")))
        {
            return null;
        }

        int next = text.Is(at + 3, WordClass.Ordinal) ? at + 4 : at + 3;
        bool noun = text.IsWord(next, "quarter") || text.IsWord(next, "period");
        return noun ? new Found(next + 1, new ReportedQuarter(1, null)) : first == at ? new Found(at + 3, new ReportedQuarter(1, null)) : null;
    }

    private static Found? Period(DateText text, int at, bool comparable)
    {
        bool numbered = YearReader.TryRead(text, at, out int end, out int year);
        bool latest = text.IsWord(at, "latest") || text.IsWord(at, "recent");
        int next = numbered ? end : latest ? at + 1 : at;
        bool quarter = text.IsWord(next, "quarter");
        if (quarter && text.IsDash(next + 1))
        {
            return null;
        }

        if (!quarter && !(text.IsWord(next, "period") && (numbered || latest || comparable)))
        {
            return null;
        }

        bool ended = text.IsWord(next + 1, "ended") || text.IsWord(next + 1, "ending");
        if (ended && quarter && !numbered && new CalendarDateRecognizer().Match(text, next + 2) is { } last)
        {
            return new Found(next + 1, new QuarterEnding(last.Expression));
        }

        Expression? ofYear = numbered ? new CalendarDate(year, 0, 0) : null;
        int after = next + 1;
        if (comparable && !numbered)
        {
            int from = text.IsWord(after, "of") || text.IsWord(after, "in") || text.IsWord(after, "a") ? after + 1 : after;
            if (YearReader.TryRead(text, from, out end, out year))
            {
                (ofYear, after) = (new CalendarDate(year, 0, 0), end);
            }
            else if (RelativeYear.Read(text, from, out end) is { } relative)
            {
                (ofYear, after) = (relative, end);
            }
            else if (text.IsWord(from, "year") && (text.IsWord(from + 1, "ago") || text.IsWord(from + 1, "earlier")))
            {
                return new Found(from + 2, new ReportedQuarter(1, null));
            }
        }

        return quarter && !numbered && !latest && ofYear is null && text.IsWord(after, "of") ? null : new Found(after, new ReportedQuarter(0, ofYear));
    }
}
