using System.Text.Json;
using NewsTools.Readers.Documents;
using NewsTools.Readers.Json;
using NewsTools.Readers.Text;

namespace NewsTools.Readers.Feeds;

/// <summary>Reads JSON Feed 1.0 and 1.1.</summary>
internal static class JsonFeed
{
    public static bool Is(JsonElement root)
        => root.ValueKind == JsonValueKind.Object && root.TryGetProperty("items", out JsonElement items) && items.ValueKind == JsonValueKind.Array
        && root.TryGetProperty("version", out JsonElement version) && version.ValueKind == JsonValueKind.String && version.GetString()!.Contains("jsonfeed.org", StringComparison.Ordinal);

    public static NewsFeed? Read(JsonElement root, SourceDocument document)
    {
        if (!Is(root))
        {
            return null;
        }

        string? title = root.Text("title");
        return new NewsFeed(title, null, [.. root.GetProperty("items").EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).Select(item => Entry(item, root, title, document))]);
    }

    private static FeedEntry Entry(JsonElement item, JsonElement feed, string? title, SourceDocument document)
    {
        string? full = item.Text("content_text") is string plain ? Paragraphs.Normalize(plain) : item.Text("content_html") is string html ? FeedText.Html(html) : null;
        Uri? link = Uri.TryCreate(item.Text("url") ?? item.Text("external_url"), UriKind.Absolute, out Uri? uri) ? uri : null;
        DateTimeOffset? published = FeedDates.Parse(item.Text("date_published") ?? item.Text("date_modified") ?? "");
        Byline[] bylines = [.. Authors(item).DefaultIfEmpty(Authors(feed).FirstOrDefault() ?? Byline.Empty)];
        ArticleDraft draft = new()
        {
            Title = item.Text("title"),
            Authors = [.. bylines.SelectMany(byline => byline.Authors).Distinct()],
            Agencies = [.. bylines.SelectMany(byline => byline.Agencies).Distinct()],
            Published = published,
            PublishedBasis = published is null ? PublishedBasis.Unknown : PublishedBasis.Metadata,
            Modified = FeedDates.Parse(item.Text("date_modified") ?? ""),
            Language = item.Text("language") ?? feed.Text("language"),
            Keywords = item.Texts("tags"),
            Source = title,
            CanonicalUri = link,
            Location = link?.AbsoluteUri ?? document.Options.Location,
            Text = full ?? Paragraphs.Normalize(item.Text("summary") ?? ""),
            Hash = SourceDocument.HashOf(item.GetRawText()),
        };
        return new FeedEntry(draft, link, full is null);
    }

    private static IEnumerable<Byline> Authors(JsonElement element)
    {
        IEnumerable<JsonElement> authors = element.TryGetProperty("authors", out JsonElement list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray()
            : element.TryGetProperty("author", out JsonElement single) ? [single] : [];
        return authors.Where(author => author.ValueKind == JsonValueKind.Object).Select(author => Byline.Parse(author.Text("name")));
    }
}
