using System.Xml.Linq;
using NewsTools.Readers.Documents;
using NewsTools.Readers.Xml;

namespace NewsTools.Readers.Feeds;

/// <summary>Reads RSS 0.9 to 2.0, Atom 0.3 and 1.0, and CDF. Names are compared without namespace and case, as feeds use both loosely.</summary>
internal sealed class XmlFeed(XElement root, SourceDocument document)
{
    private static readonly string[] PublishedNames = ["published", "pubDate", "issued", "date", "created", "dateTime"];

    private static readonly string[] UpdatedNames = ["updated", "modified", "lastBuildDate", "lastMod", "revisionDate"];

    private static readonly string[] ContentNames = ["encoded", "content", "fullitem", "body"];

    private static readonly string[] SummaryNames = ["description", "summary", "abstract", "subtitle"];

    private const int ShortestArticle = 120;

    public NewsFeed Read()
    {
        XElement channel = Child(root, "channel") ?? root;
        string? title = FeedText.Title(Own(channel, "title"));
        IEnumerable<XElement> items = root.Descendants().Where(element => Is(element, "item") || Is(element, "entry"));
        DateTimeOffset? updated = Date(channel, UpdatedNames) ?? Date(channel, PublishedNames) ?? AttributeDate(channel);
        return new NewsFeed(title, updated, [.. items.Select(item => Entry(item, channel, title))]);
    }

    private FeedEntry Entry(XElement item, XElement channel, string? feedTitle)
    {
        Uri? link = Link(item);
        XElement? content = ContentNames.Select(name => Own(item, name)).FirstOrDefault(element => element is not null && element.Value.Length > 0);
        XElement? summary = SummaryNames.Select(name => Own(item, name)).FirstOrDefault(element => element is not null);
        string text = FeedText.Body(content ?? summary);
        Byline byline = FeedText.Authors(item.Elements().Where(element => Is(element, "author") || Is(element, "creator")).Concat(channel.Elements().Where(element => Is(element, "author") && !item.Elements().Any(own => Is(own, "author") || Is(own, "creator")))));
        DateTimeOffset? published = Date(item, PublishedNames) ?? Date(item, UpdatedNames) ?? AttributeDate(item);
        ArticleDraft draft = new()
        {
            Title = FeedText.Title(Own(item, "title")),
            Authors = byline.Authors,
            Agencies = byline.Agencies,
            Published = published,
            PublishedBasis = published is null ? PublishedBasis.Unknown : PublishedBasis.Metadata,
            Modified = Date(item, UpdatedNames),
            Language = (string?)item.Attribute(XNamespace.Xml + "lang") ?? Own(channel, "language")?.Value.Trim() ?? (string?)root.Attribute(XNamespace.Xml + "lang"),
            Keywords = [.. item.Elements().Where(element => Is(element, "category") || Is(element, "subject")).Select(element => ((string?)element.Attribute("label") ?? (string?)element.Attribute("term") ?? element.Value).Trim()).Where(word => word.Length > 0)],
            Source = feedTitle,
            CanonicalUri = link,
            Location = link?.AbsoluteUri ?? document.Options.Location,
            Text = text,
            Hash = SourceDocument.HashOf(item.ToMarkup()),
        };
        bool isSummary = content is null || text.Length < ShortestArticle || text.EndsWith('…') || text.EndsWith("...", StringComparison.Ordinal);
        return new FeedEntry(draft, link, isSummary);
    }

    private Uri? Link(XElement item)
    {
        XElement[] links = [.. item.Elements().Where(element => Is(element, "link"))];
        XElement? best = links.FirstOrDefault(link => (string?)link.Attribute("rel") is null or "alternate" && ((string?)link.Attribute("href") ?? link.Value).Trim().Length > 0);
        XElement? identity = Own(item, "guid");
        string? text = best is not null ? (string?)best.Attribute("href") ?? best.Value
            : (string?)item.Attribute("href") ?? (identity is not null && (string?)identity.Attribute("isPermaLink") != "false" ? identity.Value : null);
        return Resolve(text, item);
    }

    private Uri? Resolve(string? text, XElement element)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        string? @base = element.AncestorsAndSelf().Select(ancestor => (string?)ancestor.Attribute(XNamespace.Xml + "base")).FirstOrDefault(value => value is not null);
        Uri? start = Uri.TryCreate(@base, UriKind.Absolute, out Uri? stated) ? stated : document.Address;
        bool isResolved = start is null ? Uri.TryCreate(text.Trim(), UriKind.Absolute, out Uri? uri) : Uri.TryCreate(start, text.Trim(), out uri);
        return isResolved && uri!.Scheme is "http" or "https" ? uri : null;
    }

    private static DateTimeOffset? Date(XElement element, string[] names)
        => names.SelectMany(name => element.Elements().Where(child => Is(child, name)).Reverse()).Select(child => FeedDates.Parse(child.Value)).FirstOrDefault(date => date is not null);

    private static DateTimeOffset? AttributeDate(XElement element)
        => element.Attributes().Where(attribute => attribute.Name.LocalName.Equals("lastmod", StringComparison.OrdinalIgnoreCase)).Select(attribute => FeedDates.Parse(attribute.Value)).FirstOrDefault(date => date is not null);

    /// <summary>The child of that name, one without a prefix first.</summary>
    private static XElement? Own(XElement element, string name)
        => element.Elements().Where(child => Is(child, name)).OrderBy(child => child.Name.Namespace == element.Name.Namespace ? 0 : child.Name.NamespaceName.Contains("itunes", StringComparison.Ordinal) || child.Name.NamespaceName.Contains("mrss", StringComparison.Ordinal) ? 2 : 1).FirstOrDefault();

    private static XElement? Child(XElement element, string name) => element.Elements().FirstOrDefault(child => Is(child, name));

    private static bool Is(XElement element, string name) => element.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase);
}
