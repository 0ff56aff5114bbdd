using NewsTools.Dates.Expressions;
using NewsTools.Dates.Reading;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Recognition;

/// <summary>A unit with its article alone: "the weekend", "of the year", "the month before", "the day after", "year-end".</summary>
internal sealed class DefiniteRecognizer : IRecognizer
{
    public WordClass Triggers => WordClass.Article | WordClass.Unit;

    public Found? Match(DateText text, int at)
    {
        if (text.Is(at, WordClass.Unit))
        {
            return End(text, at);
        }

        if (IsThen(text, at))
        {
            return new Found(at + 2, new Vague(DateType.Date, "PAST_REF"));
        }

        int next = at + 1;
        bool full = text.IsWord(next, "full") || text.IsWord(next, "fiscal") || text.IsWord(next, "calendar");
        next += full ? 1 : 0;
        if (!text.IsWord(at, "the") || !text.Is(next, WordClass.Unit) || !text.IsSingular(next) || text.IsDash(next + 1) || (text.IsCapitalized(next) && !text.IsUpperCase(next)))
        {
            return null;
        }

        var unit = (TimeUnit)text.Value(next, WordClass.Unit);
        return unit is < TimeUnit.Day or TimeUnit.Half or TimeUnit.Fortnight or TimeUnit.Quarter ? null : Definite(text, at, next, unit, full);
    }

    /// <summary>"at the time", without saying of what.</summary>
    private static bool IsThen(DateText text, int at)
        => text.IsWord(at, "the") && text.IsWord(at + 1, "time") && text.IsWord(at - 1, "at")
            && !text.IsWord(at + 2, "of") && !text.IsWord(at + 2, "when") && !text.IsWord(at + 2, "that") && !text.IsWord(at + 2, "the") && !text.IsWord(at + 2, "it");

    private static Found? Definite(DateText text, int at, int head, TimeUnit unit, bool full)
    {
        int end = head + 1;
        if (text.IsWord(end, "ended") || text.IsWord(end, "ending") || (text.IsWord(end, "to") && text.Is(end + 1, WordClass.Month)))
        {
            return new Found(end, new Span(new Amount(1, unit), null));
        }

        if (unit == TimeUnit.Weekend)
        {
            return new Found(end, new RelativeUnit(unit, Direction.None));
        }

        if (text.IsWord(end, "before") || text.IsWord(end, "prior") || text.IsWord(end, "earlier") || text.IsWord(end, "after"))
        {
            return Neighbour(text, end, unit);
        }

        if (text.IsWord(end, "of") && text.Is(end + 1, WordClass.Month) && unit == TimeUnit.Month && new CalendarDateRecognizer().Match(text, end + 1) is { } month)
        {
            return month;
        }

        bool dated = text.IsWord(at - 1, "of") || text.IsWord(at - 1, "for") || text.IsWord(at - 1, "in") || text.IsWord(at - 1, "throughout")
            || text.IsWord(at - 1, "during") || text.IsWord(at - 1, "over");
        bool counted = unit is TimeUnit.Year or TimeUnit.Month or TimeUnit.Week || (unit == TimeUnit.Decade && text.IsWord(at - 1, "of"))
            || (unit == TimeUnit.Day && text.IsWord(at - 1, "in") && text.Is(at - 2, WordClass.Part));
        return (dated && counted && !text.IsWord(end, "of") && !text.IsWord(end, "when") && !text.IsWord(end, "that")) || full
            ? new Found(end, new RelativeUnit(unit, Direction.Same))
            : null;
    }

    /// <summary>"the month before", "the week after" where nothing follows that they are before.</summary>
    private static Found? Neighbour(DateText text, int at, TimeUnit unit)
    {
        bool closed = text[at + 1].Kind is AtomKind.Mark or AtomKind.Break;
        return closed ? new Found(at + 1, new RelativeUnit(unit, text.IsWord(at, "after") ? Direction.Following : Direction.Previous)) : null;
    }

    /// <summary>"year-end", "year's end".</summary>
    private static Found? End(DateText text, int at)
    {
        int end = text.IsApostrophe(at + 1) && text.IsWord(at + 2, "s") ? at + 3 : text.IsDash(at + 1) ? at + 2 : at + 1;
        if (text.IsWord(at, "year") && text.IsDash(at + 1) && text.IsWord(end, "end") && text[end + 1].Kind != AtomKind.Letters | text.Is(at - 1, WordClass.Preposition))
        {
            return new Found(end + 1, new LastDay());
        }

        var unit = (TimeUnit)text.Value(at, WordClass.Unit);
        return end > at && text.IsWord(end, "end") && unit is TimeUnit.Year or TimeUnit.Month or TimeUnit.Quarter && text.IsSingular(at) && text.Is(at - 1, WordClass.Preposition)
            ? new Found(end + 1, new PortionOf(Portion.End, new RelativeUnit(unit, Direction.Same)))
            : null;
    }
}
