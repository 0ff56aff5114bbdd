using System.Text.RegularExpressions;
using NewsTools.Readers.Dates;

namespace NewsTools.Readers.Html;

/// <summary>The dates in what a page hands to its scripts.</summary>
internal static partial class ScriptDates
{
    /// <summary>The date of linked data that is no article's, or no well-formed JSON.</summary>
    public static FoundDate? FromLinkedData(PageSource source)
        => source.LinkedData.Select(script => StatedDate().Match(script)).Where(match => match.Success).Select(match => DateScanner.First(match.Groups[1].Value)).FirstOrDefault(found => found is not null);

    /// <summary>The moment that a script is called to write where it stands.</summary>
    public static FoundDate? FromCall(PageSource source)
        => WrittenDate().Match(source.Original) is { Success: true } match ? DateScanner.First(match.Groups[1].Value) : null;

    /// <summary>The date in the state that a page hands to its scripts.</summary>
    public static FoundDate? FromState(PageSource source)
        => StatedDate().Match(source.Original) is { Success: true } match ? DateScanner.First(match.Groups[1].Value) : null;

    [GeneratedRegex("""(?<![A-Za-z])(?:datePublished|date_published|published?(?:_?at|_?on|_?date|_?time)?|publication_?date|pub_?date|first_?published(?:_?at)?|display_?date)(?:"|&quot;|\\")\s*:\s*(?:"|&quot;|\\")([\d/.T:+Z -]{8,40})""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex StatedDate();

    [GeneratedRegex("""[A-Za-z]\(\s*["'](20\d\d[-/]\d\d?[-/]\d\d?[ T]\d\d:\d\d[^"']{0,30})["']""", RegexOptions.CultureInvariant)]
    private static partial Regex WrittenDate();
}
