using NewsTools.Dates.Anchoring;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Expressions;

/// <summary>A holiday: "Christmas", "last Thanksgiving", "Election Day 2024".</summary>
internal sealed record HolidayDate(string Rule, int Year, Direction Direction) : Expression
{
    /// <summary>The days by which an election day of an odd year counts as further off, since most elections fall in even ones.</summary>
    private const int OddYear = 200;

    public override Resolution? Resolve(Anchor anchor)
    {
        if (Year > 0)
        {
            return Of(Year);
        }

        if (anchor.Today is not { } today)
        {
            return Rule.Length == 5 && Rule[2] == '-' ? new Resolution(DateType.Date, $"XXXX-{Rule}") : new Resolution(DateType.Date, "XXXX-XX-XX");
        }

        Resolution? best = null;
        int bestDistance = int.MaxValue;
        for (int year = today.Year - 1; year <= today.Year + 1; year++)
        {
            if (Of(year) is { } found && Distance(anchor, found.Point!.Value.Day.DayNumber - today.DayNumber) + (Rule.EndsWith('T') && year % 2 != 0 ? OddYear : 0) is int distance && distance < bestDistance)
            {
                (best, bestDistance) = (found, distance);
            }
        }

        return best;
    }

    private int Distance(Anchor anchor, int days)
    {
        bool against = Direction switch
        {
            Direction.Last or Direction.Previous or Direction.Past => days >= 0,
            Direction.Next or Direction.Following or Direction.Coming => days <= 0,
            _ => anchor.Tense == Tense.Past ? days > 0 : anchor.Tense == Tense.Future && days < 0,
        };
        return Math.Abs(days) + (against ? Direction == Direction.None ? 200 : 1000 : 0);
    }

    private Resolution? Of(int year) => Holiday.In(year, Rule) is { } point ? Resolution.Of(point) : null;
}
