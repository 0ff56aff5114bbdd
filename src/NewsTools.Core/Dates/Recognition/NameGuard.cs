using NewsTools.Dates.Expressions;
using NewsTools.Dates.Reading;

namespace NewsTools.Dates.Recognition;

/// <summary>Tells dates from names made of the same words: "USA TODAY", "CBS This Morning", "Monday Night Baseball", the "Today" show.</summary>
internal static class NameGuard
{
    /// <summary>Words that prose writes small.</summary>
    private const WordClass Small = WordClass.Day | WordClass.DayPart | WordClass.Noon;

    /// <summary>How many words to either side tell whether it is a headline, where every word is written large.</summary>
    private const int Reach = 6;

    /// <summary>How many large words a headline has for each small one.</summary>
    private const int HeadlineRatio = 3;

    /// <summary>A word this short may be written small in a headline.</summary>
    private const int LongestParticle = 3;

    /// <summary>How far off the mark may stand that closes a quoted name.</summary>
    private const int LongestName = 4;

    public static bool IsName(DateText text, TimePhrase phrase)
    {
        int large = text.IsPost ? -1 : Large(text, phrase);
        if (large < 0)
        {
            return false;
        }

        if (IsQuote(text, phrase.First - 1))
        {
            return IsClosed(text, phrase.End);
        }

        bool inside = large > phrase.First || text[phrase.First - 1].Kind is AtomKind.Letters or AtomKind.Digits || text.IsMark(phrase.First - 1, ',');
        return inside && (IsProper(text, phrase.First - 1) || IsProper(text, phrase.End)) && !IsHeadline(text, phrase);
    }

    /// <summary>The first word of an expression that is large though prose writes it small; -1 where none is.</summary>
    private static int Large(DateText text, TimePhrase phrase)
    {
        WordClass small = phrase.Expression is RelativeUnit ? Small | WordClass.Unit : Small;
        for (int at = phrase.First; at < phrase.End; at++)
        {
            if (text.Is(at, small) && text.IsCapitalized(at))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Whether only large words stand between an expression and the mark that closes the name.</summary>
    private static bool IsClosed(DateText text, int end)
    {
        int at = end;
        while (at < end + LongestName && text.IsCapitalized(at))
        {
            at++;
        }

        at += at > end && (text.IsMark(at, ',') || text.IsMark(at, '.')) ? 1 : 0;
        return IsQuote(text, at) && !(text.IsApostrophe(at) && text.IsGlued(at + 1) && text[at + 1].Kind == AtomKind.Letters);
    }

    private static bool IsProper(DateText text, int at) => text.IsCapitalized(at) && !text.Is(at, WordClass.Month | WordClass.Weekday | WordClass.Tense | WordClass.Zone);

    private static bool IsQuote(DateText text, int at) => text[at].Kind == AtomKind.Mark && text.Text[text[at].Start] is '"' or '“' or '”' or '\'' or '‘' or '’' or '`';

    /// <summary>Whether the words around a name are large as well.</summary>
    private static bool IsHeadline(DateText text, TimePhrase phrase)
    {
        int before = PastName(text, phrase.First - 1, -1);
        int after = PastName(text, phrase.End, 1);
        int large = Count(text, before, -1, wanted: true) + Count(text, after, 1, wanted: true);
        int small = Count(text, before, -1, wanted: false) + Count(text, after, 1, wanted: false);
        return large >= small * HeadlineRatio;
    }

    private static int PastName(DateText text, int from, int step)
    {
        int at = from;
        while (Math.Abs(at - from) < Reach && text.IsCapitalized(at))
        {
            at += step;
        }

        return at;
    }

    /// <summary>How many words of the paragraph near a place are large, or small.</summary>
    private static int Count(DateText text, int from, int step, bool wanted)
    {
        int count = 0;
        for (int at = from; Math.Abs(at - from) < Reach && text[at].Kind != AtomKind.Break; at += step)
        {
            bool word = text[at].Kind == AtomKind.Letters && text[at].Length > LongestParticle && !text.Is(at, WordClass.Month | WordClass.Weekday);
            count += word && text.IsCapitalized(at) == wanted ? 1 : 0;
        }

        return count;
    }
}
