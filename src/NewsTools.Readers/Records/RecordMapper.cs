using System.Globalization;
using NewsTools.Readers.Dates;
using NewsTools.Readers.Documents;
using NewsTools.Readers.Feeds;
using NewsTools.Readers.Text;

namespace NewsTools.Readers.Records;

/// <summary>Makes an article of a record's named fields: by the caller's map, else by the names in common use.</summary>
internal sealed class RecordMapper(SourceDocument document)
{
    private static readonly Dictionary<string, string[]> CommonNames = DataTable.Rows("Records.field-names.tsv")
        .ToDictionary(row => row[0], row => row[1].Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>The article; null where the record has no text.</summary>
    public ArticleDraft? Map(IReadOnlyDictionary<string, string> fields, string raw)
    {
        string? body = Field(fields, "Text");
        if (string.IsNullOrWhiteSpace(body))
        {
            return null;
        }

        string text = HasMarkup(body) ? FeedText.Html(body) : Paragraphs.Normalize(body);
        Byline[] bylines = [.. (Field(fields, "Authors") ?? "").Split(';', '|').Select(Byline.Parse)];
        DateTimeOffset? published = Date(Field(fields, "Published"));
        return new ArticleDraft
        {
            Title = Line(Field(fields, "Title")),
            Authors = [.. bylines.SelectMany(byline => byline.Authors).Distinct()],
            Agencies = [.. bylines.SelectMany(byline => byline.Agencies).Concat((Field(fields, "Agencies") ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct()],
            Dateline = Line(Field(fields, "Dateline")),
            Published = published,
            PublishedBasis = published is null ? PublishedBasis.Unknown : PublishedBasis.Metadata,
            Modified = Date(Field(fields, "Modified")),
            Language = Line(Field(fields, "Language")),
            Section = Line(Field(fields, "Section")),
            Keywords = (Field(fields, "Keywords") ?? "").Split([',', ';', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            Source = Line(Field(fields, "Source")),
            CanonicalUri = Uri.TryCreate(Field(fields, "CanonicalUri"), UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" ? uri : null,
            Location = document.Options.Location,
            Text = text,
            Hash = SourceDocument.HashOf(raw),
        };
    }

    private string? Field(IReadOnlyDictionary<string, string> fields, string property)
    {
        if (document.Options.Properties.FirstOrDefault(pair => pair.Key.Equals(property, StringComparison.OrdinalIgnoreCase)).Value is string mapped)
        {
            return fields.GetValueOrDefault(mapped);
        }

        return CommonNames[property].Select(name => fields.GetValueOrDefault(name)).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));
    }

    /// <summary>A date as written, or seconds or milliseconds since 1970.</summary>
    private static DateTimeOffset? Date(string? text)
    {
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds) && seconds is > 100_000_000 and < 20_000_000_000_000)
        {
            return seconds > 100_000_000_000 ? DateTimeOffset.FromUnixTimeMilliseconds(seconds) : DateTimeOffset.FromUnixTimeSeconds(seconds);
        }

        return text is null ? null : DateScanner.First(text)?.Value ?? FeedDates.Parse(text);
    }

    private static bool HasMarkup(string text)
        => text.Contains("</p>", StringComparison.OrdinalIgnoreCase) || text.Contains("<br", StringComparison.OrdinalIgnoreCase) || text.Contains("</div>", StringComparison.OrdinalIgnoreCase) || text.Contains("</a>", StringComparison.OrdinalIgnoreCase);

    private static string? Line(string? text) => text is not null && Characters.OneLine(text) is { Length: > 0 } line ? line : null;
}
