namespace NewsTools.Input;

/// <summary>Whether a moment lies between two others, the ends included; an end without a time of day is the whole day.</summary>
internal static class DateRange
{
    public static bool Contains(DateTime? moment, DateTime? since, DateTime? until) => Touches(moment, moment, since, until);

    /// <summary>Whether an interval touches the range; without an interval, only an open range does.</summary>
    public static bool Touches(DateTime? start, DateTime? end, DateTime? since, DateTime? until)
    {
        if (since is null && until is null)
        {
            return true;
        }

        return start is DateTime first && end is DateTime last && !(last < since) && !(first > EndOf(until));
    }

    private static DateTime? EndOf(DateTime? until) => until is { TimeOfDay.Ticks: 0 } day ? day.AddDays(1).AddTicks(-1) : until;
}
