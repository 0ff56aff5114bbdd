namespace NewsTools.Dates.Values;

/// <summary>A piece of the calendar: the unit that holds a day.</summary>
/// <param name="Day">A day within it.</param>
/// <param name="Unit">The unit.</param>
internal readonly record struct CalendarPoint(DateOnly Day, TimeUnit Unit)
{
    /// <summary>The piece that lies a number of its units away; null beyond the calendar.</summary>
    public CalendarPoint? Shift(int count, TimeUnit unit) => Calendar.Shift(Day, count, unit) is { } day ? new CalendarPoint(day, unit) : null;

    public override string ToString() => Timex.Of(this);
}
