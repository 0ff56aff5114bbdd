using NewsTools.Dates.Expressions;
using NewsTools.Dates.Reading;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Recognition;

/// <summary>Reads a number of units: "three more months", "12 to 18 months", "a couple of years", "half an hour", "four hours and 48 minutes", "two-year".</summary>
internal static class AmountReader
{
    public static Span? TryRead(DateText text, int at, out int end)
    {
        if (TryPart(text, at, out end) is not { } first)
        {
            return null;
        }

        int next = text.IsMark(end, ',') || text.IsWord(end, "and") ? end + 1 : end;
        if (text.IsWord(next, "a") && text.IsWord(next + 1, "half") && next > end && !first.IsVague)
        {
            end = next + 2;
            return new Span(first with { Count = first.Count + 0.5 }, null);
        }

        if (text.Is(next, WordClass.Number | WordClass.Numeral) && TryPart(text, next, out int afterRest) is { } rest && rest.Unit < first.Unit && !rest.IsVague && !first.IsVague)
        {
            end = afterRest;
            return new Span(first, rest);
        }

        return new Span(first, null);
    }

    private static Amount? TryPart(DateText text, int at, out int end)
    {
        if (!TryCount(text, at, out end, out double count))
        {
            return null;
        }

        for (int step = 0; step < 3 && (text.Is(end, WordClass.Filler) || text.IsDash(end)); step++)
        {
            end++;
        }

        int head = text.IsWord(end, "of") && text.IsWord(end - 1, "couple") ? end + 1 : end;
        head += text.IsWord(head, "fiscal") ? 1 : 0;
        if (!text.Is(head, WordClass.Unit))
        {
            return null;
        }

        end = head + 1;
        var unit = (TimeUnit)text.Value(head, WordClass.Unit);
        bool share = unit == TimeUnit.Quarter && (text.IsDash(head - 1) || text.IsWord(end, "of"));
        bool other = unit == TimeUnit.Half || (count < 0 && unit == TimeUnit.Second);
        return share || other || count == 0 ? null : new Amount(count, unit);
    }

    private static bool TryCount(DateText text, int at, out int end, out double count)
    {
        end = at;
        if (text.IsWord(at, "half"))
        {
            end = text.IsWord(at + 1, "a") || text.IsWord(at + 1, "an") ? at + 2 : at + 1;
            count = 0.5;
            return true;
        }

        if (text.Is(at, WordClass.Few))
        {
            end = text.Is(at + 1, WordClass.Scale) ? at + 2 : at + 1;
            count = text.Value(at, WordClass.Few) > 0 ? text.Value(at, WordClass.Few) : -1;
            return true;
        }

        if (text.Is(at, WordClass.Scale) && !text.IsSingular(at))
        {
            end = at + 2;
            count = -1;
            return text.IsWord(at + 1, "of");
        }

        if (!text.Is(at, WordClass.Number | WordClass.Numeral | WordClass.Scale) && !text.IsWord(at, "a"))
        {
            count = 0;
            return false;
        }

        return NumberReader.TryRead(text, at, out end, out count) && Range(text, ref end);
    }

    /// <summary>Passes the end of a range: "two to three", "12-18", "three or four".</summary>
    private static bool Range(DateText text, ref int end)
    {
        bool joined = text.IsWord(end, "to") || text.IsWord(end, "or") || (text.IsDash(end) && text.Is(end + 1, WordClass.Number | WordClass.Numeral));
        if (joined && text.Is(end + 1, WordClass.Number | WordClass.Numeral) && NumberReader.TryRead(text, end + 1, out int after, out _))
        {
            end = after;
        }

        return true;
    }
}
