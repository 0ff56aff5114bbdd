using System.Globalization;

namespace NewsTools.Shell.Output;

/// <summary>Values as machines read them, in no culture.</summary>
internal static class Scalar
{
    public static string Text(object? value) => value switch
    {
        null => "",
        DateTime { TimeOfDay.Ticks: 0, Kind: DateTimeKind.Unspecified } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
