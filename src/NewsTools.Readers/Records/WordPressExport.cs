using System.Xml.Linq;
using NewsTools.Readers.Documents;
using NewsTools.Readers.Feeds;
using NewsTools.Readers.Xml;

namespace NewsTools.Readers.Records;

/// <summary>Reads a WordPress export (WXR): the published posts.</summary>
internal static class WordPressExport
{
    private const string Namespace = "wordpress.org/export";

    public static bool Is(XElement root) => root.Descendants().Take(60).Any(element => element.Name.NamespaceName.Contains(Namespace, StringComparison.Ordinal));

    public static IEnumerable<ArticleDraft> Read(XElement root, SourceDocument document)
    {
        Dictionary<string, string> authors = root.Descendants().Where(element => element.Name.LocalName == "author" && element.Name.NamespaceName.Contains(Namespace, StringComparison.Ordinal))
            .Select(author => (Login: author.FindText("author_login"), Name: author.FindText("author_display_name")))
            .Where(author => author.Login is not null && author.Name is not null)
            .DistinctBy(author => author.Login).ToDictionary(author => author.Login!, author => author.Name!, StringComparer.OrdinalIgnoreCase);
        string? site = root.FindText("title");
        return root.Descendants().Where(element => element.Name.LocalName == "item")
            .Where(item => item.FindText("post_type") is null or "post" or "page" && item.FindText("status") is null or "publish")
            .Select(item => Draft(item, authors, site, document)).Where(draft => draft.Text.Length > 0);
    }

    private static ArticleDraft Draft(XElement item, Dictionary<string, string> authors, string? site, SourceDocument document)
    {
        string login = item.FindText("creator") ?? "";
        Byline byline = Byline.Parse(authors.GetValueOrDefault(login, login));
        DateTimeOffset? published = FeedDates.Parse(item.FindText("post_date") ?? "") ?? FeedDates.Parse(item.FindText("pubDate") ?? "");
        string[] categories = [.. item.Elements().Where(element => element.Name.LocalName == "category" && (string?)element.Attribute("domain") != "post_tag").Select(element => element.Value.Trim())];
        return new ArticleDraft
        {
            Title = FeedText.Title(item.Elements().FirstOrDefault(element => element.Name.LocalName == "title")),
            Authors = byline.Authors,
            Agencies = byline.Agencies,
            Published = published,
            PublishedBasis = published is null ? PublishedBasis.Unknown : PublishedBasis.Metadata,
            Modified = FeedDates.Parse(item.FindText("post_modified") ?? ""),
            Section = categories.FirstOrDefault(),
            Keywords = [.. item.Elements().Where(element => element.Name.LocalName == "category" && (string?)element.Attribute("domain") == "post_tag").Select(element => element.Value.Trim())],
            Source = site,
            CanonicalUri = Uri.TryCreate(item.FindText("link"), UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" ? uri : null,
            Location = document.Options.Location,
            Text = Body(item.Elements().FirstOrDefault(element => element.Name.LocalName == "encoded" && element.Name.NamespaceName.Contains("content", StringComparison.Ordinal))?.Value ?? ""),
            Hash = SourceDocument.HashOf(item.ToMarkup()),
        };
    }

    /// <summary>WordPress keeps paragraphs as empty lines between pieces of HTML; block comments and short codes are no text.</summary>
    private static string Body(string content)
        => FeedText.Html(string.Concat(content.Replace("\r\n", "\n", StringComparison.Ordinal).Split("\n\n").Select(piece => $"<p>{piece}</p>")));
}
