using NewsTools.Dates.Expressions;
using NewsTools.Dates.Recognition;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Anchoring;

/// <summary>Tells what kind of text it is by its length and by the years that it names.</summary>
internal static class RegisterReader
{
    private const int FewestYears = 5;

    /// <summary>How many years of the past a history names for each date that only news has.</summary>
    private const int Ratio = 3;

    /// <summary>News says among its first expressions when it is: "on Monday", "last week".</summary>
    private const int Lead = 8;

    public static Register Read(bool isPost, DateOnly? published, List<TimePhrase> phrases)
    {
        if (published is not { } day)
        {
            return Register.History;
        }

        if (isPost)
        {
            return Register.Post;
        }

        if (phrases.Take(Lead).Any(phrase => IsNear(phrase.Expression)))
        {
            return Register.News;
        }

        int past = 0;
        int present = 0;
        foreach (TimePhrase phrase in phrases)
        {
            int year = Year(phrase.Expression);
            past += year > 0 && year < day.Year ? 1 : 0;
            present += year >= day.Year || IsDeictic(phrase.Expression) ? 1 : 0;
        }

        return past >= FewestYears && past > Ratio * present ? Register.History : Register.News;
    }

    private static int Year(Expression expression) => expression switch
    {
        CalendarDate date => date.Year,
        AncientDate => 1,
        History { Inner: CalendarDate date } => date.Year,
        PortionOf portion => Year(portion.Whole),
        SeasonDate season => season.Year,
        _ => 0,
    };

    private static bool IsDeictic(Expression expression) => expression switch
    {
        RelativeDay or WeekdayDate or Offset { Direction: Direction.Ago } => true,
        RelativeUnit unit => IsDeictic(unit.Direction),
        RelativeMonth month => IsDeictic(month.Direction),
        SeasonDate season => IsDeictic(season.Direction),
        PortionOf portion => IsDeictic(portion.Whole),
        PartOfDay { Day: { } day } => IsDeictic(day),
        ClockTime { Day: { } day } => IsDeictic(day),
        _ => false,
    };

    /// <summary>What only a text of these days says: "on Monday", "yesterday", "last week", "the third quarter".</summary>
    private static bool IsNear(Expression expression) => expression switch
    {
        RelativeDay day => day.Offset != 0,
        QuarterDate { Year: null } => true,
        WeekdayDate or RelativeUnit { Direction: Direction.Last } or RelativeUnit { Direction: Direction.Same, Unit: TimeUnit.Week } => true,
        PartOfDay { Day: { } day } => IsNear(day),
        ClockTime { Day: { } day } => IsNear(day),
        PortionOf portion => IsNear(portion.Whole),
        _ => false,
    };

    private static bool IsDeictic(Direction direction) => direction is Direction.Same or Direction.Last or Direction.Next;
}
