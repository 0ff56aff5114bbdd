using System.Text.Json;
using NewsTools.Readers.Documents;
using NewsTools.Readers.Feeds;
using NewsTools.Readers.Wire;

namespace NewsTools.Readers.Json;

/// <summary>Reads ninjs 1 to 3: an item with the text items associated with it.</summary>
internal static class NinjsReader
{
    private static readonly string[] BodyNames = ["body_xhtml", "body_html", "body_text", "body"];

    public static bool Is(JsonElement item)
        => item.ValueKind == JsonValueKind.Object && item.Text("uri") is not null
        && (item.TryGetProperty("headlines", out _) || item.TryGetProperty("bodies", out _) || item.AnyText("versioncreated", "versionCreated", "pubstatus", "pubStatus", "body_text", "body_xhtml", "profile") is not null || item.TryGetProperty("$standard", out _) || item.TryGetProperty("standard", out _));

    public static IEnumerable<ArticleDraft> Read(JsonElement item, SourceDocument document)
    {
        if (Draft(item, document) is { Text.Length: > 0 } draft)
        {
            yield return draft;
        }

        foreach (JsonElement associated in Associations(item).Where(Is))
        {
            foreach (ArticleDraft inner in Read(associated, document))
            {
                yield return inner;
            }
        }
    }

    private static IEnumerable<JsonElement> Associations(JsonElement item)
    {
        if (!item.TryGetProperty("associations", out JsonElement associations))
        {
            return [];
        }

        return associations.ValueKind == JsonValueKind.Object ? associations.EnumerateObject().Select(property => property.Value)
            : associations.ValueKind == JsonValueKind.Array ? associations.EnumerateArray() : [];
    }

    private static ArticleDraft Draft(JsonElement item, SourceDocument document)
    {
        WireBody body = Body(item);
        Byline byline = Byline.Parse(item.AnyText("byline", "by"));
        byline = byline.Authors.Count + byline.Agencies.Count > 0 ? byline : Byline.Parse(body.Byline);
        DateTimeOffset? published = FeedDates.Parse(item.AnyText("firstcreated", "firstCreated", "contentcreated", "contentCreated", "versioncreated", "versionCreated") ?? "");
        string? source = item.AnyText("copyrightholder", "copyrightHolder") ?? item.Texts("infosources").Concat(item.Texts("infoSources")).FirstOrDefault();
        string? title = item.AnyText("headline") ?? Main(item, "headlines") ?? item.AnyText("title") ?? body.Title;
        return new ArticleDraft
        {
            Title = title,
            Authors = byline.Authors,
            Agencies = byline.Agencies.Count > 0 ? byline.Agencies : NewsAgencies.Contains(source) ? [source!] : [],
            Dateline = item.AnyText("located") ?? body.Dateline,
            Published = published,
            PublishedBasis = published is null ? PublishedBasis.Unknown : PublishedBasis.Metadata,
            Modified = FeedDates.Parse(item.AnyText("versioncreated", "versionCreated") ?? ""),
            Language = item.Text("language"),
            Section = item.Texts("genres").Concat(item.Texts("genre")).FirstOrDefault(),
            Keywords = [.. item.Texts("subject").Concat(item.Texts("subjects")).Concat(item.Texts("keywords")).Distinct()],
            Source = source,
            CanonicalUri = Uri.TryCreate(item.Text("uri"), UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" ? uri : null,
            Location = document.Options.Location,
            Text = WithoutTitle(body.Text, title),
            Hash = SourceDocument.HashOf(item.GetRawText()),
        };
    }

    /// <summary>The fullest body: markup before plain text, since it keeps the paragraphs; of a text without body its description.</summary>
    private static WireBody Body(JsonElement item)
    {
        IEnumerable<WireBody> bodies = item.Objects("bodies").Select(body => WireBody.Read(body.Text("value"), body.AnyText("contentType", "contenttype")))
            .Concat(BodyNames.Select(name => WireBody.Read(item.Text(name), name == "body_text" ? "text/plain" : "text/html")));
        WireBody best = bodies.Where(body => body.Text.Length > 0).OrderByDescending(body => body.Text.Contains('\n', StringComparison.Ordinal)).ThenByDescending(body => body.Text.Length).FirstOrDefault() ?? WireBody.Empty;
        bool isText = item.Text("type") is null or "text" or "composite";
        return best.Text.Length > 0 || !isText ? best : WireBody.Read(item.AnyText("description_text", "description_xhtml") ?? Main(item, "descriptions"), "text/html");
    }

    /// <summary>Some agencies repeat the headline above the body.</summary>
    private static string WithoutTitle(string text, string? title)
        => title is not null && text.StartsWith(title + "\n\n", StringComparison.Ordinal) ? text[(title.Length + 2)..] : text;

    private static string? Main(JsonElement item, string name)
    {
        JsonElement[] values = [.. item.Objects(name)];
        return values.Length == 0 ? null : values.OrderBy(value => value.Text("role") is "main" or "text" or null ? 0 : 1).First().Text("value");
    }
}
