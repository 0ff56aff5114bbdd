using System.Globalization;
using NewsTools.Loading;

namespace NewsTools.Views;

/// <summary>How the views show values. For the module's own format files.</summary>
public static class ViewText
{
    private const int StartLength = 300;
    private const string HitMark = "**";
    private const int BeforeHit = 12;

    /// <summary>A day as ISO 8601, with the time where it has one.</summary>
    /// <param name="moment">The moment.</param>
    public static string Day(DateTime? moment)
        => moment?.ToString(moment.Value.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "";

    /// <summary>Text on one line.</summary>
    /// <param name="text">The text.</param>
    public static string Line(string? text) => text is null ? "" : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A snippet on one line from a few words before its first hit, so that a narrow column shows it.</summary>
    /// <param name="snippet">The snippet.</param>
    public static string Hit(string? snippet)
    {
        string line = Line(snippet);
        int hit = line.IndexOf(HitMark, StringComparison.Ordinal);
        if (hit <= BeforeHit)
        {
            return line;
        }

        int space = line.IndexOf(' ', hit - BeforeHit, BeforeHit);
        return "…" + line[(space < 0 ? hit : space + 1)..];
    }

    /// <summary>How a long text starts, on one line, and how long it is.</summary>
    /// <param name="text">The text.</param>
    public static string Start(string? text)
    {
        string line = Line(text);
        int end = line.Length <= StartLength ? -1 : line.LastIndexOf(' ', StartLength);
        return end < 0 ? line : $"{line[..end]} … ({Words.Count(text!.Length, "character")})";
    }

    /// <summary>The speaker by name, else the words that stand for one in brackets.</summary>
    /// <param name="name">The name; null or empty where there is none.</param>
    /// <param name="mention">The words; null or empty where there are none.</param>
    public static string Speaker(string? name, string? mention)
        => !string.IsNullOrEmpty(name) ? name : string.IsNullOrEmpty(mention) ? "" : $"({mention})";

    /// <summary>A moment in UTC and how long ago it was.</summary>
    /// <param name="moment">The moment.</param>
    public static string Age(DateTime? moment)
        => moment is DateTime time ? $"{time:yyyy-MM-dd HH:mm}Z ({Words.Age(time, DateTime.UtcNow)})" : "";

    /// <summary>A size in bytes in words.</summary>
    /// <param name="bytes">The size.</param>
    public static string Size(long bytes) => Words.Size(bytes);

    /// <summary>What a database holds, in words.</summary>
    /// <param name="articles">How many articles.</param>
    /// <param name="quotes">How many quotations.</param>
    /// <param name="entities">How many entities.</param>
    /// <param name="dates">How many temporal expressions.</param>
    public static string Contents(long articles, long quotes, long entities, long dates) => string.Join(", ",
        Words.Count(articles, "article"),
        Words.Count(quotes, "quotation"),
        Words.Count(entities, "entity"),
        Words.Count(dates, "date"));
}
