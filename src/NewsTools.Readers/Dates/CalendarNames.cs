using System.Globalization;
using NewsTools.Readers.Documents;

namespace NewsTools.Readers.Dates;

/// <summary>Months and time zones by the names that news pages write.</summary>
internal static class CalendarNames
{
    private static readonly Dictionary<string, int> Months = Load("Dates.month-names.tsv");

    private static readonly Dictionary<string, int> Zones = Load("Dates.time-zones.tsv");

    /// <summary>The number of a month; 0 where the word names none.</summary>
    public static int Month(string word) => Months.GetValueOrDefault(word.TrimEnd('.').ToLowerInvariant());

    /// <summary>The offset of a time zone; null where the word names none.</summary>
    public static TimeSpan? Zone(string word) => Zones.TryGetValue(word.ToLowerInvariant(), out int minutes) ? TimeSpan.FromMinutes(minutes) : null;

    private static Dictionary<string, int> Load(string table)
        => DataTable.Rows(table).ToDictionary(row => row[0], row => int.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
