namespace NewsTools.Dates.Values;

/// <summary>A season of the year.</summary>
internal enum Season
{
    None = 0,
    Spring,
    Summer,
    Autumn,
    Winter,
}
