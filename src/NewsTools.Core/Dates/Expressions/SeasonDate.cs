using NewsTools.Dates.Anchoring;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Expressions;

/// <summary>A season: "the summer of 2020", "last fall", "winter".</summary>
internal sealed record SeasonDate(Season Season, int Year, Direction Direction) : Expression
{
    public override Resolution? Resolve(Anchor anchor)
    {
        if (Year > 0)
        {
            return Of(Year);
        }

        bool always = Direction == Direction.None && anchor is { IsGeneral: true, Register: Register.News };
        bool fromMention = Direction is Direction.Previous or Direction.Following or Direction.Mentioned;
        return !always && (fromMention ? anchor.Mentioned : anchor.Today) is { } day
            ? Of(day.Year + Shift(day, anchor))
            : new Resolution(DateType.Date, Timex.SeasonOf("XXXX", Season));
    }

    private int FirstMonth => Season switch { Season.Spring => 3, Season.Summer => 6, Season.Autumn => 9, _ => 12 };

    private int Shift(DateOnly day, Anchor anchor)
    {
        bool begun = day.Month >= FirstMonth;
        bool over = day.Month >= FirstMonth + 3;
        return Direction switch
        {
            Direction.Last or Direction.Previous or Direction.Past => over ? 0 : -1,
            Direction.Next or Direction.Following or Direction.Coming => begun ? 1 : 0,
            Direction.None when anchor.Register == Register.News && anchor.Tense == Tense.Past && !begun => -1,
            Direction.None when anchor.Register == Register.News && anchor.Tense == Tense.Future && over => 1,
            _ => 0,
        };
    }

    private Resolution Of(int year)
        => new(DateType.Date, Timex.SeasonOf(Timex.Year(year), Season), new CalendarPoint(new DateOnly(year, FirstMonth, 1), TimeUnit.Season));
}
