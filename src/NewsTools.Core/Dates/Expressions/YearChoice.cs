using NewsTools.Dates.Anchoring;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Expressions;

/// <summary>Finds the year of a day or month that is written without one.</summary>
internal static class YearChoice
{
    private const int MonthsAYear = 12;

    /// <summary>How far back a history goes within a year before the next year is meant, in months.</summary>
    private const int Recall = 7;

    /// <summary>How many times as far a reading counts that the tense speaks against: what was agreed may be some weeks ahead.</summary>
    private const int AgainstTense = 6;

    /// <summary>How many days nearer a coming day must be than a past one where the tense is unknown.</summary>
    private const int PastBias = 30;

    /// <summary>The same in months, for months.</summary>
    private const int MonthBias = 3;

    /// <summary>The year of a month.</summary>
    public static int? Of(Anchor anchor, int month)
    {
        if (anchor.Register == Register.History && anchor.Last is { } last)
        {
            return InHistory(last, month);
        }

        if (anchor.NamedYear is { } year)
        {
            return year;
        }

        if (anchor.Today is not { } today)
        {
            return null;
        }

        int best = 0;
        for (int shift = -1; shift <= 1; shift++)
        {
            if (MonthDistance(anchor, month - today.Month + (MonthsAYear * shift)) < MonthDistance(anchor, month - today.Month + (MonthsAYear * best)))
            {
                best = shift;
            }
        }

        return today.Year + best;
    }

    /// <summary>The year of a day: the nearest, unless the tense says otherwise; null where none of the three is a real date.</summary>
    public static int? Of(Anchor anchor, int month, int day)
    {
        if (anchor.Register == Register.History && anchor.Last is { } last)
        {
            return InHistory(last, month);
        }

        if (anchor.NamedYear is { } named)
        {
            return named;
        }

        if (anchor.Today is not { } today)
        {
            return null;
        }

        int? best = null;
        int bestDistance = int.MaxValue;
        for (int year = today.Year - 1; year <= today.Year + 1; year++)
        {
            if (!Calendar.IsDate(year, month, day))
            {
                continue;
            }

            int distance = Distance(anchor, new DateOnly(year, month, day).DayNumber - today.DayNumber);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (year, distance);
            }
        }

        return best;
    }

    private static int Distance(Anchor anchor, int days)
    {
        Tense tense = anchor.Tense;
        bool against = tense == Tense.Past ? days > 1 : tense == Tense.Future && days < -1;
        return (Math.Abs(days) * (against ? AgainstTense : 1)) + (IsOpen(anchor) && days > 0 ? PastBias : 0);
    }

    private static int MonthDistance(Anchor anchor, int months)
    {
        Tense tense = anchor.Tense;
        bool against = tense == Tense.Past ? months > 0 : tense == Tense.Future && months < 0;
        return (Math.Abs(months) * (against ? AgainstTense : 1)) + (IsOpen(anchor) && months > 0 ? MonthBias : 0);
    }

    /// <summary>Whether the past is likelier for want of a tense; a post looks ahead as often.</summary>
    private static bool IsOpen(Anchor anchor) => anchor.Tense == Tense.Unknown && anchor.Register != Register.Post;

    private static int InHistory(CalendarPoint last, int month)
        => last.Unit < TimeUnit.Year && last.Day.Month - month > Recall ? last.Day.Year + 1 : last.Day.Year;
}
