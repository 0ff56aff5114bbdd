using NewsTools.Dates.Expressions;
using NewsTools.Dates.Reading;

namespace NewsTools.Dates.Recognition;

/// <summary>All recognisers; the longest match wins, and of equals the earlier in the list.</summary>
internal static class Grammar
{
    /// <summary>What may stand after "early" or "the end of".</summary>
    private static readonly IRecognizer[] Wholes =
    [
        new NumericDateRecognizer(),
        new AncientRecognizer(),
        new CalendarDateRecognizer(),
        new QuarterRecognizer(),
        new QuarterLabelRecognizer(),
        new ReportedQuarterRecognizer(),
        new YearRecognizer(),
        new EraRecognizer(),
        new SeasonRecognizer(),
        new RelativeRecognizer(),
        new DefiniteRecognizer(),
        new DayRecognizer(),
        new HolidayRecognizer(),
        new NthWeekdayRecognizer(),
    ];

    /// <summary>What may stand after "about" or "more than".</summary>
    private static readonly IRecognizer[] Simple =
    [
        .. Wholes,
        new ClockRecognizer(),
        new SpokenClockRecognizer(),
        new DayPartRecognizer(),
        new DurationRecognizer(),
        new BareUnitRecognizer(),
        new RecurrenceRecognizer(),
        new VagueRecognizer(),
        new PortionRecognizer(),
    ];

    private static readonly IRecognizer[] All = [.. Simple, new InexactRecognizer()];

    private static readonly WordClass AllTriggers = All.Aggregate(WordClass.None, (triggers, recognizer) => triggers | recognizer.Triggers);

    /// <summary>Any expression that begins at an atom.</summary>
    public static Found? Match(DateText text, int at) => text.Is(at, AllTriggers) ? Longest(All, text, at) : null;

    /// <summary>An expression without "about" and its like.</summary>
    public static Found? MatchSimple(DateText text, int at) => Longest(Simple, text, at);

    /// <summary>A date without any modifier.</summary>
    public static Found? MatchWhole(DateText text, int at) => Longest(Wholes, text, at);

    private static Found? Longest(IRecognizer[] recognizers, DateText text, int at)
    {
        WordClass wordClass = text[at].Word.Class;
        Found? best = null;
        foreach (IRecognizer recognizer in recognizers)
        {
            if ((recognizer.Triggers & wordClass) != 0 && recognizer.Match(text, at) is { } found && (text.IsPost || found.Expression is not Casual) && (best is null || found.End > best.Value.End))
            {
                best = found;
            }
        }

        return best is { } match ? DayTail.Extend(text, match) : null;
    }
}
