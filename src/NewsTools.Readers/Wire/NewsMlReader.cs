using System.Xml.Linq;
using NewsTools.Readers.Documents;
using NewsTools.Readers.Feeds;
using NewsTools.Readers.Xml;

namespace NewsTools.Readers.Wire;

/// <summary>Reads NewsML 1.0 to 1.2: each component that has its own headline and text is an article.</summary>
internal static class NewsMlReader
{
    private static readonly string[] OtherRoles = ["StyleSheet", "Logo", "HeadLine", "SubHeadLine", "Contact", "Photo", "Video", "Audio", "Graphic", "Thumbnail", "Caption"];

    public static IEnumerable<ArticleDraft> Read(XElement root, SourceDocument document)
        => root.DescendantsAndSelf().Where(element => element.Name.LocalName == "NewsItem")
            .SelectMany(item => item.Descendants().Where(IsArticle).Select(component => Draft(item, component, document)))
            .Where(draft => draft.Text.Length > 0);

    /// <summary>A component with a headline of its own, of no other role than the story, and without another such inside.</summary>
    private static bool IsArticle(XElement element)
        => HasHeadline(element) && !element.Descendants().Any(HasHeadline) && element.AncestorsAndSelf().All(ancestor => !OtherRoles.Contains(Role(ancestor), StringComparer.OrdinalIgnoreCase))
        || (HasHeadline(element) && element.Descendants().Where(HasHeadline).All(inner => inner.AncestorsAndSelf().TakeWhile(ancestor => ancestor != element).Any(ancestor => OtherRoles.Contains(Role(ancestor), StringComparer.OrdinalIgnoreCase))) && Role(element).Length == 0);

    private static bool HasHeadline(XElement element)
        => element.Name.LocalName == "NewsComponent" && element.Elements().Any(child => child.Name.LocalName == "NewsLines" && child.Elements().Any(line => line.Name.LocalName == "HeadLine"));

    private static string Role(XElement component)
        => component.Name.LocalName == "NewsComponent" ? (string?)component.Elements().FirstOrDefault(child => child.Name.LocalName == "Role")?.Attribute("FormalName") ?? "" : "";

    private static ArticleDraft Draft(XElement item, XElement component, SourceDocument document)
    {
        XElement lines = component.Elements().First(child => child.Name.LocalName == "NewsLines");
        WireBody body = Body(component);
        Byline byline = Byline.Parse(lines.FindText("ByLine") ?? body.Byline);
        string? source = FormalName(item.Find("Provider")?.Find("Party")) ?? FormalName(item.Find("Source")?.Find("Party")) ?? FormalName(item.Document?.Root?.Find("SentFrom")?.Find("Party"));
        string? sender = FormalName(item.Document?.Root?.Find("NewsService")) ?? FormalName(item.Document?.Root?.Find("SentFrom")?.Find("Party"));
        DateTimeOffset? published = FeedDates.Parse(item.FindText("FirstCreated") ?? "") ?? FeedDates.Parse(item.FindText("ThisRevisionCreated") ?? "") ?? FeedDates.Parse(item.FindText("DateId") ?? "");
        return new ArticleDraft
        {
            Title = lines.FindText("HeadLine"),
            Authors = byline.Authors,
            Agencies = byline.Agencies.Count > 0 ? byline.Agencies : [.. new[] { sender, source }.Where(NewsAgencies.Contains).OfType<string>().Take(1)],
            Dateline = lines.FindText("DateLine") ?? body.Dateline,
            Published = published,
            PublishedBasis = published is null ? PublishedBasis.Unknown : PublishedBasis.Metadata,
            Modified = FeedDates.Parse(item.FindText("ThisRevisionCreated") ?? ""),
            Language = FormalName(component.Find("Language")),
            Keywords = [.. lines.Elements().Where(line => line.Name.LocalName == "KeywordLine").Select(line => line.Value.Trim())],
            Source = source ?? sender,
            Location = document.Options.Location,
            Text = body.Text,
            Hash = SourceDocument.HashOf(component.ToMarkup()),
        };
    }

    private static WireBody Body(XElement component)
        => component.Descendants()
            .Where(element => element.Name.LocalName == "DataContent" && !element.Ancestors().TakeWhile(ancestor => ancestor != component).Any(ancestor => OtherRoles.Contains(Role(ancestor), StringComparer.OrdinalIgnoreCase)))
            .Select(Content).MaxBy(body => body.Text.Length) ?? WireBody.Empty;

    private static WireBody Content(XElement content)
    {
        string type = FormalName(content.Parent?.Find("MimeType")) ?? "";
        return content.Find("nitf") is XElement nitf ? Nitf.Read(nitf)
            : content.HasElements ? new WireBody(XmlText.Paragraphs(content.Find("body") ?? content))
            : type.StartsWith("image/", StringComparison.Ordinal) || type.Contains("css", StringComparison.Ordinal) ? WireBody.Empty
            : WireBody.Read(content.Value, type);
    }

    private static string? FormalName(XElement? element) => (string?)element?.Attribute("FormalName") is { Length: > 0 } name ? name : null;
}
