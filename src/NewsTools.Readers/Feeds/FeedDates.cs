using System.Globalization;
using System.Text.RegularExpressions;
using NewsTools.Readers.Dates;

namespace NewsTools.Readers.Feeds;

/// <summary>Reads the dates of feeds: RFC 822, W3CDTF and their many corruptions.</summary>
internal static partial class FeedDates
{
    public static DateTimeOffset? Parse(string text)
    {
        string trimmed = text.Trim();
        Match short3339 = ShortIso().Match(trimmed);
        if (short3339.Success)
        {
            return Partial(short3339);
        }

        if (DateScanner.First(trimmed) is FoundDate found)
        {
            return found.Value;
        }

        Match twoDigits = TwoDigitYear().Match(trimmed);
        return twoDigits.Success ? DateScanner.First(TwoDigitYear().Replace(trimmed, match => $"{match.Groups[1].Value} {match.Groups[2].Value} {Century(match.Groups[3].Value)}", 1))?.Value : Asctime(trimmed);
    }

    /// <summary>"2003", "2003-12", "2003-365", "20031231": whole years, months and ordinal days.</summary>
    private static DateTimeOffset? Partial(Match match)
    {
        int year = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        int rest = match.Groups[2].Length == 0 ? 1 : int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture);
        bool isOrdinal = match.Groups[2].Length == 3;
        return year is < 1970 or > 2100 || rest < 1 || rest > (isOrdinal ? (DateTime.IsLeapYear(year) ? 366 : 365) : 12)
            ? null
            : new DateTimeOffset(isOrdinal ? new DateTime(year, 1, 1).AddDays(rest - 1) : new DateTime(year, rest, 1), TimeSpan.Zero);
    }

    /// <summary>"Sun Jan 4 16:29:06 PST 2004": the year at the end.</summary>
    private static DateTimeOffset? Asctime(string text)
    {
        Match match = YearLast().Match(text);
        return match.Success ? DateScanner.First($"{match.Groups[2].Value} {match.Groups[1].Value} {match.Groups[5].Value} {match.Groups[3].Value} {match.Groups[4].Value}")?.Value : null;
    }

    private static string Century(string year) => int.Parse(year, CultureInfo.InvariantCulture) < 70 ? $"20{year}" : $"19{year}";

    [GeneratedRegex(@"^(\d{4})(?:-?(\d{3}|\d{2}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex ShortIso();

    [GeneratedRegex(@"(\d{1,2})[\s-]+(\p{L}{3,9})[\s-]+(\d\d)(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex TwoDigitYear();

    [GeneratedRegex(@"(\p{L}{3,9})\s+(\d{1,2})\s+(\d{1,2}:\d\d(?::\d\d)?)\s*([A-Z]{2,4}|[+-]\d{4})?\s+(\d{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex YearLast();
}
