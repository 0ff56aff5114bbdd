using System.Xml.Linq;
using NewsTools.Readers.Documents;
using NewsTools.Readers.Feeds;
using NewsTools.Readers.Html;
using NewsTools.Readers.Records;
using NewsTools.Readers.Xml;

namespace NewsTools.Readers.Wire;

/// <summary>Reads XML by its root element: wire formats, feeds, WordPress exports, XHTML.</summary>
internal sealed class NewsXmlReader : IDocumentReader
{
    public IReadOnlyList<ArticleDraft> Read(SourceDocument document)
    {
        XElement root = LenientXml.Parse(document.Text) ?? throw new DocumentException(DocumentError.Damaged, "The document has no XML element.");
        string name = root.Name.LocalName;
        if (FeedReader.IsRoot(name))
        {
            return WordPressExport.Is(root) ? [.. WordPressExport.Read(root, document)] : new FeedReader().Read(document);
        }

        ArticleDraft[] drafts = name switch
        {
            "html" => [.. new HtmlReader().Read(document)],
            "nitf" => [NitfArticle.Read(root, document)],
            "NewsML" or "NewsItem" => [.. NewsMlReader.Read(root, document)],
            _ => [.. NewsMlG2Reader.Read(root, document)],
        };
        bool isKnown = name is "newsItem" or "newsMessage" or "packageItem" or "contentSet" or "html" or "nitf" or "NewsML" or "NewsItem" or "conceptItem" or "knowledgeItem" or "planningItem" or "catalogItem";
        return drafts.Length > 0 ? drafts
            : isKnown ? throw new DocumentException(DocumentError.NoText, $"The <{name}> document has no news text.")
            : throw new DocumentException(DocumentError.Unsupported, $"XML with the root element <{name}> is no supported news format.");
    }
}
