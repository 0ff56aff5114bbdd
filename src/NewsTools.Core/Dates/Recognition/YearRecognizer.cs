using NewsTools.Dates.Expressions;
using NewsTools.Dates.Reading;

namespace NewsTools.Dates.Recognition;

/// <summary>Years: "in 1988", "the 1990 invasion", "the year 2000", "fiscal 1989", "'96".</summary>
internal sealed class YearRecognizer : IRecognizer
{
    /// <summary>From here on four digits are a year unless they count something; before, they need a word that says so.</summary>
    private const int Recent = 1900;

    private const int Farthest = 2100;

    /// <summary>From here on a history may name years without such a word.</summary>
    private const int Modern = 1500;

    public WordClass Triggers => WordClass.Numeral | WordClass.Number | WordClass.Article | WordClass.Fiscal | WordClass.Unit;

    public Found? Match(DateText text, int at)
    {
        if ((Fiscal(text, at) ?? AnnoDomini(text, at)) is { } stated)
        {
            return stated;
        }

        int from = Skip(text, at);
        bool named = from > at;
        if (!YearReader.TryRead(text, from, out int end, out int year) || (!named && !IsYear(text, from, end, year)))
        {
            return null;
        }

        if (!named && year < Recent && text[from].Kind == AtomKind.Digits && !IsIntroduced(text, from))
        {
            return year < Modern ? null : new Found(end, new History(new CalendarDate(year, 0, 0)));
        }

        bool month = text.Is(end, WordClass.Month) && text.IsCapitalized(end) && text[end + 1].Kind != AtomKind.Digits;
        return month ? new Found(end + 1, new CalendarDate(year, text.Value(end, WordClass.Month), 0)) : new Found(end, new CalendarDate(year, 0, 0));
    }

    /// <summary>"476 AD", "1066 CE".</summary>
    private static Found? AnnoDomini(DateText text, int at)
        => text[at] is { Kind: AtomKind.Digits, Length: 3 or 4, Number: > 0 and < Farthest } year && !text.IsGlued(at) && text.IsUpperCase(at + 1) && (text.IsWord(at + 1, "AD") || text.IsWord(at + 1, "CE"))
            ? new Found(at + 2, new CalendarDate(year.Number, 0, 0))
            : null;

    /// <summary>"the 1986 fiscal year".</summary>
    private static Found? Fiscal(DateText text, int at)
    {
        int from = text.IsWord(at, "the") ? at + 1 : at;
        return YearReader.TryRead(text, from, out int end, out int year) && text.Is(end, WordClass.Fiscal) && text.IsWord(end + 1, "year")
            ? new Found(end + 2, new CalendarDate(year, 0, 0))
            : null;
    }

    /// <summary>Passes "the year", "fiscal", "the fiscal year", "FY".</summary>
    private static int Skip(DateText text, int at)
    {
        int next = text.IsWord(at, "the") ? at + 1 : at;
        next += text.IsWord(next, "fiscal") || text.IsWord(next, "fy") || (text.IsWord(next, "financial") && text.IsWord(next + 1, "year")) ? 1 : 0;
        next += text.IsWord(next, "year") ? 1 : 0;
        return next == at + 1 && text.IsWord(at, "the") ? at : next;
    }

    private static bool IsYear(DateText text, int at, int end, int year)
    {
        if (Ambiguity.IsCount(text, end) || IsCode(text, at, end))
        {
            return false;
        }

        if (text.IsApostrophe(at) || text[at].Kind == AtomKind.Letters)
        {
            return text[at].Kind == AtomKind.Letters || text.Is(at - 1, WordClass.Preposition | WordClass.Joint);
        }

        return year <= Farthest
            && (!text.Is(at - 1, WordClass.Degree) || text.Is(at - 1, WordClass.Preposition) || text.IsWord(at - 1, "around") || text.IsWord(at - 1, "circa"));
    }

    private static bool IsIntroduced(DateText text, int at)
        => text.IsWord(at - 1, "in") || text.IsWord(at - 1, "since") || text.IsWord(at - 1, "during") || text.IsWord(at - 1, "until") || text.IsWord(at - 1, "by")
            || text.IsWord(at - 1, "from") || text.Is(at - 1, WordClass.Part) || text.IsDash(at - 1) || text.IsMark(at - 1, '(');

    /// <summary>A number that names: "Route 1966", "No. 1987", "Flight 2001", "A-2000".</summary>
    private static bool IsCode(DateText text, int at, int end)
        => (text.IsGlued(at) && text[at - 1].Kind == AtomKind.Mark && (text.IsMark(at - 1, '/') || text.IsMark(at - 1, '+') || text.IsMark(at - 1, '&') || text.IsMark(at - 1, '=')))
            || (text.IsDash(at - 1) && text.IsGlued(at) && text.IsGlued(at - 1) && text[at - 2].Kind == AtomKind.Letters && !text.Is(at - 2, WordClass.Part))
            || (text.IsGlued(end) && text.IsMark(end, '/') && text[end + 1].Kind == AtomKind.Letters)
            || (text.IsDash(end) && text.IsGlued(end) && text.IsDash(end + 2) && text[end + 1].Kind == AtomKind.Digits)
            || text.Is(end, WordClass.Street) || (text.IsCapitalized(end) && text.Is(end + 1, WordClass.Street) && text.IsCapitalized(end + 1))
            || text.Is(at - 1, WordClass.Label) || (text.IsMark(at - 1, '.') && text.IsWord(at - 2, "no"));
}
