using System.Xml.Linq;
using NewsTools.Readers.Documents;
using NewsTools.Readers.Feeds;
using NewsTools.Readers.Xml;

namespace NewsTools.Readers.Wire;

/// <summary>Reads an NITF document that stands alone.</summary>
internal static class NitfArticle
{
    public static ArticleDraft Read(XElement root, SourceDocument document)
    {
        WireBody body = Nitf.Read(root);
        if (body.Text.Length == 0)
        {
            throw new DocumentException(DocumentError.NoText, "The NITF document has no body text.");
        }

        Byline byline = Byline.Parse(body.Byline);
        DateTimeOffset? published = FeedDates.Parse(body.Date ?? "");
        return new ArticleDraft
        {
            Title = body.Title,
            Authors = byline.Authors,
            Agencies = byline.Agencies.Count > 0 ? byline.Agencies : root.FindText("distributor") is string distributor && NewsAgencies.Contains(distributor) ? [distributor] : [],
            Dateline = body.Dateline,
            Published = published,
            PublishedBasis = published is null ? PublishedBasis.Unknown : PublishedBasis.Metadata,
            Language = (string?)root.Attribute(XNamespace.Xml + "lang"),
            Section = (string?)root.Find("pubdata")?.Attribute("position.section"),
            Keywords = [.. root.Descendants().Where(element => element.Name.LocalName == "keyword").Select(element => (string?)element.Attribute("key")).OfType<string>()],
            Source = (string?)root.Find("pubdata")?.Attribute("name") ?? (string?)root.Find("doc.copyright")?.Attribute("holder"),
            Location = document.Options.Location,
            Text = body.Text,
            Hash = document.Hash,
        };
    }
}
