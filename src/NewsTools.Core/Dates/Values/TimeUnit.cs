namespace NewsTools.Dates.Values;

/// <summary>A unit of time, also the grain of a date.</summary>
internal enum TimeUnit
{
    None = 0,
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Weekend,
    Month,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
    Millennium,
    Fortnight,
    Season,
}
