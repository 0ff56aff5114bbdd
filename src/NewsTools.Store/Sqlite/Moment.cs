using System.Globalization;

namespace NewsTools.Store.Sqlite;

/// <summary>Days and moments as ISO 8601 text that sorts as they do; midnight is written as the day.</summary>
internal static class Moment
{
    private const string Day = "yyyy-MM-dd";
    private const string Full = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF";

    public static string? Text(DateTime? moment) => moment is DateTime value ? Text(value) : null;

    public static string Text(DateTime moment)
        => moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? Day : Full, CultureInfo.InvariantCulture);

    public static string DayOf(DateTime moment) => moment.ToString(Day, CultureInfo.InvariantCulture);

    public static DateTime? Value(string? text, DateTimeKind kind = DateTimeKind.Unspecified)
        => text is null ? null : DateTime.SpecifyKind(DateTime.ParseExact(text, [Day, Full], CultureInfo.InvariantCulture, DateTimeStyles.None), kind);

    /// <summary>What follows the last text that <paramref name="until"/> includes: a day without a time is the whole day.</summary>
    public static string After(DateTime until)
    {
        TimeSpan step = until.TimeOfDay == TimeSpan.Zero ? TimeSpan.FromDays(1) : TimeSpan.FromTicks(1);
        return until > DateTime.MaxValue - step ? "~" : Text(until + step);
    }
}
