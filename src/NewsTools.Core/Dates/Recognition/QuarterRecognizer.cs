using NewsTools.Dates.Expressions;
using NewsTools.Dates.Reading;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Recognition;

/// <summary>Quarters and halves by number: "third-quarter", "the first quarter of 2023", "this year's third quarter", "the second half of the year".</summary>
internal sealed class QuarterRecognizer : IRecognizer
{
    /// <summary>How near the words of a match stand.</summary>
    private const int Field = 20;

    public WordClass Triggers
        => WordClass.Ordinal | WordClass.Numeral | WordClass.Article | WordClass.Fiscal | WordClass.Relative | WordClass.Demonstrative | WordClass.Number;

    public Found? Match(DateText text, int at)
    {
        int from = Before(text, at, out Expression? year);
        int next = from;
        next += text.Is(next, WordClass.Fiscal) ? 1 : 0;
        next += next > from && text.IsDash(next) ? 1 : 0;
        if (!Number(text, next, out int afterNumber, out int number))
        {
            return null;
        }

        if (next > at && text.IsDash(afterNumber) && year is null && text.Is(at, WordClass.Article))
        {
            return null;
        }

        next = text.IsDash(afterNumber) || text.Is(afterNumber, WordClass.Fiscal) ? afterNumber + 1 : afterNumber;
        TimeUnit unit = text.IsWord(next, "quarter") ? TimeUnit.Quarter : text.IsWord(next, "half") ? TimeUnit.Half : TimeUnit.None;
        if (unit == TimeUnit.None || number > (unit == TimeUnit.Quarter ? 4 : 2))
        {
            return null;
        }

        if (year is null && IsPlayed(text, at))
        {
            return null;
        }

        int end = next + 1;
        year ??= Year(text, end, out end);
        return year is null && unit == TimeUnit.Half ? null : new Found(end, new QuarterDate(number, unit, year));
    }

    /// <summary>Whether it is the quarter of a match.</summary>
    private static bool IsPlayed(DateText text, int at)
    {
        for (int distance = 1; distance <= Field; distance++)
        {
            if (text.Is(at - distance, WordClass.Play) || text.Is(at + distance, WordClass.Play))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Passes "the", "the 1988", "this year's", "last year's".</summary>
    private static int Before(DateText text, int at, out Expression? year)
    {
        year = RelativeYear.Read(text, at, out int end);
        if (year is not null && text.IsApostrophe(end) && text.IsWord(end + 1, "s"))
        {
            return end + 2;
        }

        year = null;
        int next = text.IsWord(at, "the") ? at + 1 : at;
        if (YearReader.TryRead(text, next, out end, out int number) && text.Is(end, WordClass.Ordinal))
        {
            year = new CalendarDate(number, 0, 0);
            return end;
        }

        return next;
    }

    private static bool Number(DateText text, int at, out int end, out int number)
    {
        end = at + 1;
        number = 0;
        if (text.Is(at, WordClass.Ordinal))
        {
            number = text.Value(at, WordClass.Ordinal);
        }
        else if (text[at] is { Kind: AtomKind.Digits, Number: >= 1 and <= 4 } && DayReader.IsOrdinalEnding(text, at + 1))
        {
            number = text[at].Number;
            end++;
        }
        else if (text.IsWord(at, "last") && text.IsWord(at + 1, "half"))
        {
            number = 2;
        }
        else if ((text.IsWord(at, "last") || text.IsWord(at, "final")) && text.IsWord(at + 1, "quarter") && text.IsWord(at + 2, "of"))
        {
            number = 4;
        }

        return number > 0;
    }

    /// <summary>Reads "of 2023", "2023", "of fiscal 1990", "of this year", "of the year".</summary>
    public static Expression? Year(DateText text, int at, out int end)
    {
        int next = text.IsWord(at, "of") || text.IsWord(at, "in") || text.IsMark(at, ',') ? at + 1 : at;
        int from = next;
        next += text.IsWord(next, "the") ? 1 : 0;
        next += text.Is(next, WordClass.Fiscal) ? 1 : 0;
        next += next > from && text.IsWord(next, "year") && text[next + 1].Kind == AtomKind.Digits ? 1 : 0;
        if (YearReader.TryRead(text, next, out end, out int year))
        {
            return new CalendarDate(year, 0, 0);
        }

        if (RelativeYear.Read(text, from, out end) is { } relative)
        {
            return relative;
        }

        if (next > from && text.IsWord(next, "year"))
        {
            end = next + 1;
            return new RelativeUnit(TimeUnit.Year, Direction.None);
        }

        end = at;
        return null;
    }
}
