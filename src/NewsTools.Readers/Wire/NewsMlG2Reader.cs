using System.Xml.Linq;
using NewsTools.Readers.Documents;
using NewsTools.Readers.Feeds;
using NewsTools.Readers.Text;
using NewsTools.Readers.Xml;

namespace NewsTools.Readers.Wire;

/// <summary>Reads the news items of NewsML-G2: alone, in a message or in a package.</summary>
internal static class NewsMlG2Reader
{
    public static IEnumerable<ArticleDraft> Read(XElement root, SourceDocument document)
    {
        IEnumerable<XElement> items = root.DescendantsAndSelf().Where(element => element.Name.LocalName == "newsItem");
        IEnumerable<XElement> fragments = root.Name.LocalName == "contentSet" ? [root] : [];
        return items.Concat(fragments).Select(item => Draft(item, document)).Where(draft => draft.Text.Length > 0);
    }

    private static ArticleDraft Draft(XElement item, SourceDocument document)
    {
        WireBody body = Body(item);
        XElement meta = item.Find("contentMeta") ?? item;
        string?[] bylines = [meta.FindText("by"), body.Byline, meta.Find("creator")?.FindText("name")];
        Byline byline = bylines.Select(Byline.Parse).FirstOrDefault(byline => byline.Authors.Count > 0) ?? bylines.Select(Byline.Parse).FirstOrDefault(byline => byline.Agencies.Count > 0) ?? Byline.Empty;
        string? source = item.Find("provider")?.FindText("name") ?? item.Find("copyrightHolder")?.FindText("name") ?? meta.Find("creator")?.FindText("name");
        string? credited = meta.Find("infoSource")?.FindText("name");
        DateTimeOffset? published = FeedDates.Parse(body.Date ?? "") ?? FeedDates.Parse(item.FindText("firstCreated") ?? "") ?? FeedDates.Parse(item.FindText("contentCreated") ?? "") ?? FeedDates.Parse(item.FindText("versionCreated") ?? "");
        return new ArticleDraft
        {
            Title = meta.FindText("headline") ?? body.Title ?? item.Find("itemMeta")?.FindText("title") ?? meta.FindText("slugline"),
            Authors = byline.Authors,
            Agencies = byline.Agencies.Count > 0 ? byline.Agencies : [.. new[] { credited, source }.Where(NewsAgencies.Contains).OfType<string>().Take(1)],
            Dateline = meta.FindText("dateline") ?? body.Dateline ?? meta.Find("located")?.FindText("name"),
            Published = published,
            PublishedBasis = published is null ? PublishedBasis.Unknown : PublishedBasis.Metadata,
            Modified = FeedDates.Parse(item.FindText("contentModified") ?? item.FindText("versionCreated") ?? ""),
            Language = (string?)meta.Find("language")?.Attribute("tag") ?? (string?)item.Attribute(XNamespace.Xml + "lang"),
            Section = meta.Find("genre")?.FindText("name"),
            Keywords = [.. meta.Elements().Where(element => element.Name.LocalName is "subject" or "keyword").Select(subject => subject.FindText("name") ?? Characters.OneLine(subject.Value)).Where(name => name.Length > 0).Distinct()],
            Source = source,
            Location = document.Options.Location,
            Text = body.Text,
            Hash = SourceDocument.HashOf(item.ToMarkup()),
        };
    }

    private static WireBody Body(XElement item)
    {
        IEnumerable<XElement> contents = item.Descendants().Where(element => element.Name.LocalName is "inlineXML" or "inlineData");
        return contents.Select(ContentOf).MaxBy(body => body.Text.Length) ?? WireBody.Empty;
    }

    private static WireBody ContentOf(XElement content)
    {
        string type = (string?)content.Attribute("contenttype") ?? "";
        XElement? nitf = content.Find("nitf");
        if (nitf is not null)
        {
            return Nitf.Read(nitf);
        }

        if (content.HasElements)
        {
            bool isMarkup = type.Contains("html", StringComparison.OrdinalIgnoreCase) || content.Find("body") is not null || content.Find("p") is not null;
            return isMarkup ? new WireBody(XmlText.Paragraphs(content.Find("body") ?? content)) : WireBody.Empty;
        }

        return (string?)content.Attribute("encoding") is null && !type.StartsWith("image/", StringComparison.Ordinal) ? WireBody.Read(content.Value, type) : WireBody.Empty;
    }
}
