using System.Globalization;

namespace NewsTools.Dates.Values;

/// <summary>Writes TIMEX3 values.</summary>
internal static class Timex
{
    private static readonly string[] Parts = ["", "MO", "MI", "AF", "EV", "NI"];

    private static readonly string[] Seasons = ["", "SP", "SU", "FA", "WI"];

    public static string Of(CalendarPoint point) => Of(point.Day, point.Unit);

    public static string Of(DateOnly day, TimeUnit unit) => unit switch
    {
        TimeUnit.Week or TimeUnit.Fortnight => Week(day),
        TimeUnit.Weekend => Week(day) + "-WE",
        TimeUnit.Month => Month(day.Year, day.Month),
        TimeUnit.Quarter => Quarter(day.Year, ((day.Month - 1) / 3) + 1),
        TimeUnit.Half => $"{Year(day.Year)}-H{(day.Month > 6 ? 2 : 1)}",
        TimeUnit.Year => Year(day.Year),
        TimeUnit.Decade => Year(day.Year)[..3],
        TimeUnit.Century => Year(day.Year)[..2],
        TimeUnit.Millennium => Year(day.Year)[..1],
        _ => Day(day),
    };

    public static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    public static string Month(int year, int month) => $"{Year(year)}-{Two(month)}";

    public static string Day(DateOnly day) => $"{Year(day.Year)}-{Two(day.Month)}-{Two(day.Day)}";

    public static string Quarter(int year, int quarter) => string.Create(CultureInfo.InvariantCulture, $"{Year(year)}-Q{quarter}");

    public static string SeasonOf(string year, Season season) => $"{year}-{Seasons[(int)season]}";

    public static string PartOfDay(DayPart part) => "T" + Parts[(int)part];

    public static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static string Week(DateOnly day)
    {
        DateTime date = day.ToDateTime(TimeOnly.MinValue);
        return $"{Year(ISOWeek.GetYear(date))}-W{Two(ISOWeek.GetWeekOfYear(date))}";
    }
}
