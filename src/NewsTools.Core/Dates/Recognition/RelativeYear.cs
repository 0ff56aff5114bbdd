using NewsTools.Dates.Expressions;
using NewsTools.Dates.Reading;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Recognition;

/// <summary>Reads "last year", "this year", "that year", "the same year" after a month or a season.</summary>
internal static class RelativeYear
{
    public static Expression? Read(DateText text, int at, out int end)
    {
        int from = text.IsWord(at, "the") ? at + 1 : at;
        end = from + 2;
        if (!text.IsWord(from + 1, "year") || (text.IsWord(from + 2, "old") || text.IsDash(from + 2)))
        {
            return null;
        }

        Direction? direction = text.Is(from, WordClass.Demonstrative)
            ? text.Value(from, WordClass.Demonstrative) == 0 ? Direction.Same : Direction.Mentioned
            : text.Is(from, WordClass.Relative) ? (Direction)text.Value(from, WordClass.Relative)
            : text.IsWord(from, "same") ? Direction.Mentioned : null;
        return direction is { } known ? new RelativeUnit(TimeUnit.Year, known) : null;
    }
}
