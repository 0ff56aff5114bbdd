using System.Globalization;
using NewsTools.Loading;

namespace NewsTools.Views;

/// <summary>How the views show values. For the module's own format files.</summary>
public static class ViewText
{
    private const int StartLength = 300;

    /// <summary>A day as ISO 8601, with the time where it has one.</summary>
    /// <param name="moment">The moment.</param>
    public static string Day(DateTime? moment)
        => moment?.ToString(moment.Value.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "";

    /// <summary>Text on one line.</summary>
    /// <param name="text">The text.</param>
    public static string Line(string? text) => text is null ? "" : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>How a long text starts, on one line, and how long it is.</summary>
    /// <param name="text">The text.</param>
    public static string Start(string? text)
    {
        string line = Line(text);
        int end = line.Length <= StartLength ? -1 : line.LastIndexOf(' ', StartLength);
        return end < 0 ? line : $"{line[..end]} … ({Words.Count(text!.Length, "character")})";
    }

    /// <summary>The speaker by name, else the words that stand for one in brackets.</summary>
    /// <param name="quote">The quotation.</param>
    public static string Speaker(Quote quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        return quote.Speaker ?? (quote.SpeakerMention is string mention ? $"({mention})" : "");
    }

    /// <summary>A moment in UTC and how long ago it was.</summary>
    /// <param name="moment">The moment.</param>
    public static string Age(DateTime? moment)
        => moment is DateTime time ? $"{time:yyyy-MM-dd HH:mm}Z ({Words.Age(time, DateTime.UtcNow)})" : "";

    /// <summary>A size in bytes in words.</summary>
    /// <param name="bytes">The size.</param>
    public static string Size(long bytes) => Words.Size(bytes);

    /// <summary>What a database holds, in words.</summary>
    /// <param name="database">The database.</param>
    public static string Contents(DatabaseInfo database)
    {
        ArgumentNullException.ThrowIfNull(database);
        return string.Join(", ",
            Words.Count(database.Articles, "article"),
            Words.Count(database.Quotes, "quotation"),
            Words.Count(database.Entities, "entity"),
            Words.Count(database.Dates, "date"));
    }
}
