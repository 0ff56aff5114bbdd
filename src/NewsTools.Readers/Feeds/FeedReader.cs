using System.Text.Json;
using System.Xml.Linq;
using NewsTools.Readers.Documents;
using NewsTools.Readers.Xml;

namespace NewsTools.Readers.Feeds;

/// <summary>Reads the entries of a feed as articles, as far as the feed gives them.</summary>
internal sealed class FeedReader : IDocumentReader
{
    private static readonly string[] Roots = ["rss", "RDF", "feed", "channel"];

    public IReadOnlyList<ArticleDraft> Read(SourceDocument document)
    {
        NewsFeed feed = Parse(document) ?? throw new DocumentException(DocumentError.Unsupported, "The document is no feed.");
        ArticleDraft[] drafts = [.. feed.Entries.Select(entry => entry.Draft).Where(draft => draft.Text.Length > 0)];
        return drafts.Length > 0 ? drafts : throw new DocumentException(DocumentError.Empty, "The feed has no entry with text.");
    }

    public static bool IsRoot(string name) => Roots.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The feed; null where the document is none.</summary>
    public static NewsFeed? Parse(SourceDocument document)
    {
        string text = document.Text;
        if (text.AsSpan().TrimStart() is ['{', ..])
        {
            using JsonDocument json = JsonDocument.Parse(text);
            return JsonFeed.Read(json.RootElement, document);
        }

        XElement? root = LenientXml.Parse(text);
        while (root is not null && !IsRoot(root.Name.LocalName))
        {
            root = root.Elements().FirstOrDefault();
        }

        return root is null ? null : new XmlFeed(root, document).Read();
    }
}
