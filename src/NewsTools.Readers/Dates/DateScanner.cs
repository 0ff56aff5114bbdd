using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsTools.Readers.Dates;

/// <summary>Finds full dates in metadata and visible lines, in the notations of many languages.</summary>
internal static partial class DateScanner
{
    private const int LongestText = 400;

    private const int EarliestYear = 1980;

    /// <summary>What the Buddhist calendar is ahead of the Christian one.</summary>
    private const int BuddhistYears = 543;

    private const string Month = @"([\u0E01-\u0E4E][\u0E01-\u0E4E.]{2,12}|\p{L}[\p{L}\p{M}]{1,12}(?:\s(?:الأول|الاول|الثاني))?)";

    private const string Year = @"((?:19|20|25)\d\d)";

    /// <summary>All full dates of a text, in order.</summary>
    public static List<FoundDate> All(string text, bool monthFirst = false)
    {
        List<FoundDate> dates = [];
        string line = Plain(text);
        for (int start = 0; start < line.Length && Next(line, start, monthFirst) is FoundDate found; start = found.End)
        {
            dates.Add(found);
        }

        return dates;
    }

    /// <summary>The first full date of a text; null where there is none. Ambiguous numbers are read day first unless told otherwise.</summary>
    public static FoundDate? First(string? text, bool monthFirst = false)
        => string.IsNullOrWhiteSpace(text) ? null : Next(Plain(text), 0, monthFirst);

    private static FoundDate? Next(string line, int start, bool monthFirst)
    {
        FoundDate? best = null;
        foreach ((Regex pattern, Func<Match, bool, DateTime?> read) in Notations)
        {
            for (Match match = pattern.Match(line, start); match.Success; match = match.NextMatch())
            {
                if (read(match, monthFirst) is DateTime day && (best is null || match.Index < best.Value.Start))
                {
                    best = WithTime(line, match, day);
                    break;
                }
            }
        }

        return best;
    }

    /// <summary>The start of a text, with Arabic, Bengali and other digits as those that numbers are parsed from, and accents composed.</summary>
    public static string Plain(string text)
    {
        string start = AdjacentWords().Replace(text.Length > LongestText ? text[..LongestText] : text, "$1 $2");
        if (Ascii.IsValid(start))
        {
            return start;
        }

        string composed = string.Concat(start.Select(character => char.IsSurrogate(character) ? ' ' : char.IsDigit(character) ? (char)('0' + (int)char.GetNumericValue(character)) : character));
        return composed.Normalize(NormalizationForm.FormC);
    }

    private static readonly (Regex Pattern, Func<Match, bool, DateTime?> Read)[] Notations =
    [
        (YearFirst(), static (match, _) => Day(match.Groups[1].Value, Number(match.Groups[2]), Number(match.Groups[3]))),
        (DayMonthName(), static (match, _) => Day(match.Groups[4].Value, MonthOf(match.Groups[2].Value, match.Groups[3].Value), Number(match.Groups[1]))),
        (MonthDayClock(), static (match, _) => Day(match.Groups[3].Value, CalendarNames.Month(match.Groups[1].Value), Number(match.Groups[2]))),
        (MonthNameDay(), static (match, _) => Day(match.Groups[3].Value, CalendarNames.Month(match.Groups[1].Value), Number(match.Groups[2]))),
        (YearMonthName(), static (match, _) => Day(match.Groups[1].Value, CalendarNames.Month(match.Groups[2].Value), Number(match.Groups[3]))),
        (Numbers(), ReadNumbers),
        (Ideographs(), static (match, _) => Day(match.Groups[1].Value, Number(match.Groups[2]), Number(match.Groups[3]))),
        (Compact(), static (match, _) => Day(match.Groups[1].Value, Number(match.Groups[2]), Number(match.Groups[3]))),
    ];

    /// <summary>Some calendars have two names for a month: "نيسان / أبريل".</summary>
    private static int MonthOf(string name, string other) => CalendarNames.Month(name) is int month and > 0 ? month : CalendarNames.Month(other);

    private static DateTime? ReadNumbers(Match match, bool monthFirst)
    {
        int first = Number(match.Groups[1]);
        int second = Number(match.Groups[3]);
        bool swaps = second > 12 || (monthFirst && match.Groups[2].Value is "/" or "-" && first <= 12);
        return swaps ? Day(match.Groups[4].Value, first, second) : Day(match.Groups[4].Value, second, first);
    }

    private static DateTime? Day(string yearText, int month, int day)
    {
        int year = int.Parse(yearText.TrimStart('\'', '’'), CultureInfo.InvariantCulture);
        year = year < 100 ? year + (year < 70 ? 2000 : 1900) : year > 2500 ? year - BuddhistYears : year;
        return year is >= EarliestYear and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateTime(year, month, day)
            : null;
    }

    private static FoundDate WithTime(string line, Match match, DateTime day)
    {
        int end = match.Index + match.Length;
        Match time = TimeAfter().Match(line, end);
        if (!time.Success)
        {
            return new FoundDate(new DateTimeOffset(day, TimeSpan.Zero), false, false, match.Index, end);
        }

        int hour = Number(time.Groups[1]);
        string half = time.Groups[4].Value;
        hour = half.Length == 0 ? hour : (hour % 12) + (half[0] is 'p' or 'P' ? 12 : 0);
        int minute = Number(time.Groups[2]);
        if (hour > 23 || minute > 59)
        {
            return new FoundDate(new DateTimeOffset(day, TimeSpan.Zero), false, false, match.Index, end);
        }

        TimeSpan? zone = Zone(time.Groups[5].Value);
        DateTime moment = day.AddHours(hour).AddMinutes(minute).AddSeconds(time.Groups[3].Success ? Math.Min(59, Number(time.Groups[3])) : 0);
        return new FoundDate(new DateTimeOffset(moment, zone ?? TimeSpan.Zero), true, zone is not null, match.Index, end + time.Length);
    }

    private static TimeSpan? Zone(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (text[0] is not ('+' or '-' or '−'))
        {
            return CalendarNames.Zone(text);
        }

        string digits = text[1..].Replace(":", "", StringComparison.Ordinal).PadRight(4, '0');
        int minutes = (int.Parse(digits.AsSpan(0, 2), CultureInfo.InvariantCulture) * 60) + int.Parse(digits.AsSpan(2, 2), CultureInfo.InvariantCulture);
        return minutes > 14 * 60 ? null : TimeSpan.FromMinutes(text[0] == '+' ? minutes : -minutes);
    }

    private static int Number(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;

    /// <summary>Where two inline elements met without a space: "Jane DoeOct 17".</summary>
    [GeneratedRegex(@"(\p{Ll})(\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex AdjacentWords();

    [GeneratedRegex(@"(?<![\d/])((?:19|20)\d\d)\s?[-/.‑]\s?(\d{1,2})\s?[-/.‑]\s?(\d{1,2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"(?<!\d)(\d{1,2})(?:\s?(?:st|nd|rd|th|er)|º|ª|\.)?(?:\s|-|/|\bde\b|\bof\b|\bd[’'])*" + Month + @"\.?(?:\s?/\s?(\p{L}[\p{L}\p{M}]{1,12}))?(?:\s|,|-|/|\bde\b|\bdel\b)*(" + Year + @"|[’']\d\d|(?<=-)\d\d)(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DayMonthName();

    [GeneratedRegex(@"(\p{L}[\p{L}\p{M}]{2,12})\.?\s(\d{1,2}),?\s\d\d?:\d\d(?::\d\d)?\s((?:19|20)\d\d)(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MonthDayClock();

    [GeneratedRegex(@"(\p{L}[\p{L}\p{M}]{2,12})\.?\s*(\d{1,2})(?:\s?(?:st|nd|rd|th))?\s*,?\s*((?:19|20)\d\d)(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MonthNameDay();

    [GeneratedRegex(@"(?<!\d)((?:19|20)\d\d)\.?[\s,-]*(?:m\.\s*)?(\p{L}[\p{L}\p{M}]{2,12})\.?[\s-]*(\d{1,2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex YearMonthName();

    [GeneratedRegex(@"(?<![\d./-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d\d|\d\d)(?![\d/]|[.:-]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"((?:19|20)\d\d)\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]", RegexOptions.CultureInvariant)]
    private static partial Regex Ideographs();

    [GeneratedRegex(@"(?<![\d.])((?:19|20)\d\d)([01]\d)([0-3]\d)(?=T?\d{4,6}(?:Z|[+-]\d{4}|\b)|T|\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Compact();

    [GeneratedRegex(@"\G(?:T|[\s,|–·•-]|(?:at|um|à|às|a las|ore|kl\.?|o)\s)*(\d{1,2})[:.h]?(\d{2})(?::?(\d{1,2})(?:[.,]\d+)?)?\s*(am|pm|a\.m\.|p\.m\.)?\s*(Z|[+−-]\d{2}:?\d{0,2}|\(?[A-Z]{2,4}\b)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TimeAfter();
}
