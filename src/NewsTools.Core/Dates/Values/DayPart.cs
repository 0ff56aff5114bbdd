namespace NewsTools.Dates.Values;

/// <summary>A part of the day.</summary>
internal enum DayPart
{
    None = 0,
    Morning,
    Midday,
    Afternoon,
    Evening,
    Night,
}
