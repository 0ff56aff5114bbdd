using NewsTools.Dates.Expressions;
using NewsTools.Dates.Reading;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Recognition;

/// <summary>Lengths of time and the dates counted by them: "the past three months", "two-year", "six weeks ago", "three days later", "in five years".</summary>
internal sealed class DurationRecognizer : IRecognizer
{
    /// <summary>How near a figure stands to the time that it is compared with.</summary>
    private const int FigureReach = 12;

    public WordClass Triggers
        => WordClass.Number | WordClass.Numeral | WordClass.Few | WordClass.Scale | WordClass.Article | WordClass.Relative | WordClass.Demonstrative | WordClass.Ordinal | WordClass.Unit;

    public Found? Match(DateText text, int at)
    {
        if (text[at].Kind == AtomKind.Digits && text.IsGlued(at) && text[at - 1].Kind == AtomKind.Letters)
        {
            return null;
        }

        if (text[at].Kind == AtomKind.Digits && text.IsGlued(at) && text[at - 1].Kind == AtomKind.Mark && !text.IsMark(at - 1, '(') && !text.IsDash(at - 1) && !text.IsApostrophe(at - 1))
        {
            return null;
        }

        if (IsSomeday(text, at) || text.IsWord(at, "her"))
        {
            return null;
        }

        int from = Head(text, at);
        Span? counted = AmountReader.TryRead(text, from, out int end);
        Span? span = counted ?? Single(text, at, out end);
        if (span is null || IsAge(text, end) || (text.Is(at, WordClass.Unit) && !text.IsWord(at, "half")) || (counted is not null && IsAdjective(text, at, from, end)))
        {
            return null;
        }

        bool open = from == at || text.IsWord(at, "a") || text.IsWord(at, "an");
        return (open ? Counted(text, at, end, span) : null) ?? new Found(End(text, end), span);
    }

    /// <summary>"will one day", "perhaps one day": no length of time.</summary>
    private static bool IsSomeday(DateText text, int at)
        => text.IsWord(at, "one") && text.IsWord(at + 1, "day") && ((text.Is(at - 1, WordClass.Tense) && text.Value(at - 1, WordClass.Tense) == 1) || text.IsWord(at - 1, "perhaps") || text.IsWord(at - 1, "maybe"));

    /// <summary>Passes "the", "the past", "another", "the first".</summary>
    private static int Head(DateText text, int at)
    {
        int next = at;
        bool determiner = text.Is(next, WordClass.Article) || (text.Is(next, WordClass.Demonstrative) && !text.IsWord(next, "that"));
        next += determiner && !(text.IsWord(next, "a") && text.Is(next + 1, WordClass.Scale)) ? 1 : 0;
        next += text.Is(next, WordClass.Relative) || (text.Is(next, WordClass.Ordinal) && text.Is(next + 1, WordClass.Number | WordClass.Numeral | WordClass.Few)) || text.IsWord(next, "final") ? 1 : 0;
        return next;
    }

    /// <summary>"a year", "an additional month", "one more day": one unit.</summary>
    private static Span? Single(DateText text, int at, out int end)
    {
        end = at + 1;
        if (!text.IsWord(at, "a") && !text.IsWord(at, "an") && !text.IsWord(at, "another"))
        {
            return null;
        }

        end += text.Is(end, WordClass.Filler) ? 1 : 0;
        if (!text.Is(end, WordClass.Unit) || !text.IsSingular(end) || text.IsWord(end, "half") || text.IsWord(end, "second") || text.IsWord(end, "quarter"))
        {
            return null;
        }

        end++;
        var amount = new Amount(1, (TimeUnit)text.Value(end - 1, WordClass.Unit));
        if (text.IsWord(end, "and") && text.IsWord(end + 1, "a") && text.IsWord(end + 2, "half"))
        {
            end += 3;
            return new Span(amount with { Count = 1.5 }, null);
        }

        bool offset = text.Is(text.IsWord(end, "or") && text.IsWord(end + 1, "so") ? end + 2 : end, WordClass.Shift);
        return offset || !Rate.IsRate(text, at) ? new Span(amount, null) : null;
    }

    private static Found? Counted(DateText text, int at, int end, Span span)
    {
        int shift = text.IsWord(end, "or") && text.IsWord(end + 1, "so") ? end + 2 : end;
        if (text.Is(shift, WordClass.Shift) && (Direction)text.Value(shift, WordClass.Shift) is { } direction && span.Rest is null)
        {
            if (direction is Direction.Before or Direction.After)
            {
                bool closed = text[shift + 1].Kind is AtomKind.Mark or AtomKind.Break && !text.IsDash(shift + 1);
                return closed ? new Found(shift + 1, new Aftermath(span.Amount, direction == Direction.Before ? Direction.Earlier : Direction.Later)) : null;
            }

            return new Found(shift + 1, direction is Direction.Ago or Direction.Hence ? new Offset(span.Amount, direction) { IsCompared = HasFigure(text, at, shift) } : new Aftermath(span.Amount, direction));
        }

        if (text.IsWord(shift, "from") && text.IsWord(shift + 1, "now"))
        {
            return new Found(shift + 2, new Offset(span.Amount, Direction.Hence));
        }

        int before = text.IsWord(at - 1, "just") || text.IsWord(at - 1, "only") ? at - 2 : at - 1;
        return text.IsWord(before, "in") && !text.IsDash(end) && span.Rest is null ? new Found(End(text, end), new Within(span)) : null;
    }

    /// <summary>Whether a number of more than years stands near: "$2 million a year ago", "higher than a year ago".</summary>
    private static bool HasFigure(DateText text, int at, int end)
    {
        if (text.IsWord(at - 1, "than") || text.IsWord(at - 1, "with") || text.IsWord(at - 1, "from"))
        {
            return true;
        }

        for (int distance = 1; distance <= FigureReach; distance++)
        {
            if (IsFigure(text[at - distance]) || IsFigure(text[end + distance]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFigure(Atom atom) => atom is { Kind: AtomKind.Digits, Length: not 4 };

    /// <summary>"a two-year (plan)", "the two day (rally)": the article belongs to what follows.</summary>
    private static bool IsAdjective(DateText text, int at, int from, int end)
        => text.Is(at, WordClass.Article | WordClass.Demonstrative) && from == at + 1 && text.IsSingular(end - 1) && !text.IsWord(from, "one") && !text.Is(from, WordClass.Few)
            && text[end].Kind == AtomKind.Letters | text.IsDash(from + 1) && !text.IsWord(from, "half");

    private static int End(DateText text, int end) => text.IsWord(end, "or") && text.IsWord(end + 1, "so") ? end + 2 : end;

    /// <summary>"54-year-old", "54 years old".</summary>
    private static bool IsAge(DateText text, int end)
        => text.IsDash(end) ? text.IsWord(end + 1, "old") || text.IsWord(end + 1, "olds") : text.IsWord(end, "old") && text.IsWord(end - 1, "years");
}
