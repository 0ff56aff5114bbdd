using System.Globalization;
using NewsTools.Dates.Reading;

namespace NewsTools.Dates.Recognition;

/// <summary>The days whose year the news leaves out because everybody knows it: "the Sept. 11 attacks", "9/11".</summary>
internal static class NamedDays
{
    /// <summary>How far the word may stand that says which day is meant.</summary>
    private const int Reach = 2;

    private static readonly (DateOnly Day, string Digits, string[] Words)[] Days
        = [.. Resource.Rows("date-events.tsv").Select(row => (DateOnly.ParseExact(row[0], "yyyy-MM-dd", CultureInfo.InvariantCulture), row[1], row[2].Split(' ')))];

    /// <summary>The year of a day and month by the words that follow; null where none is known.</summary>
    public static int? YearOf(DateText text, int at, int month, int day)
    {
        foreach ((DateOnly known, _, string[] words) in Days)
        {
            if (known.Month == month && known.Day == day && Follows(text, at, words))
            {
                return known.Year;
            }
        }

        return null;
    }

    /// <summary>The day that goes by its digits; null where they are a fraction or a score.</summary>
    public static DateOnly? ByDigits(DateText text, int at)
    {
        if (!text.IsMark(at + 1, '/') || !text.IsGlued(at + 1) || !text.IsGlued(at + 2) || (text.IsGlued(at + 3) && text[at + 3].Kind != AtomKind.Mark) || text.IsMark(at + 3, '/'))
        {
            return null;
        }

        ReadOnlySpan<char> digits = text.Text.AsSpan(text[at].Start, text[at + 2].End - text[at].Start);
        foreach ((DateOnly known, string name, _) in Days)
        {
            if (digits.SequenceEqual(name))
            {
                return known;
            }
        }

        return null;
    }

    private static bool Follows(DateText text, int at, string[] words)
    {
        for (int next = at; next < at + Reach; next++)
        {
            foreach (string word in words)
            {
                if (text.IsWord(next, word))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
