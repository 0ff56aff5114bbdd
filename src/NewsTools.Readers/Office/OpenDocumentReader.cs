using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using NewsTools.Readers.Documents;
using NewsTools.Readers.Text;
using NewsTools.Readers.Xml;

namespace NewsTools.Readers.Office;

/// <summary>Reads the text of an OpenDocument text document.</summary>
internal static class OpenDocumentReader
{
    private static readonly string[] Skipped = ["annotation", "note", "tracked-changes", "forms", "table-of-content", "sequence-decls"];

    public static ArticleDraft Read(ZipArchive archive, SourceDocument document)
    {
        XElement content = Part(archive, "content.xml", document) ?? throw new DocumentException(DocumentError.Damaged, "The document has no content.");
        XElement? meta = Part(archive, "meta.xml", document);
        Dictionary<string, string> parents = content.Descendants().Where(element => element.Name.LocalName == "style")
            .Select(style => (Name: Attribute(style, "name"), Parent: Attribute(style, "parent-style-name")))
            .Where(style => style.Name.Length > 0 && style.Parent.Length > 0).DistinctBy(style => style.Name).ToDictionary(style => style.Name, style => style.Parent, StringComparer.Ordinal);
        XElement body = content.Find("text") ?? throw new DocumentException(DocumentError.NoText, "The document has no text.");
        List<StyledParagraph> paragraphs = [.. body.Descendants()
            .Where(element => element.Name.LocalName is "p" or "h" && !element.Ancestors().Any(ancestor => Skipped.Contains(ancestor.Name.LocalName) || ancestor.Name.LocalName is "p" or "h"))
            .Select(element => new StyledParagraph(Text(element), parents.GetValueOrDefault(Attribute(element, "style-name"), Attribute(element, "style-name"))))];
        return StyledDocument.Draft(paragraphs, meta?.FindText("title"), meta?.FindText("initial-creator") ?? meta?.FindText("creator"), document);
    }

    private static XElement? Part(ZipArchive archive, string name, SourceDocument document)
        => ZipLimits.Part(archive, name, document.CancellationToken) is byte[] bytes
            ? LenientXml.ParseStrictly(Encoding.UTF8.GetString(bytes)) ?? throw new DocumentException(DocumentError.Damaged, $"The document's part '{name}' is not well-formed.")
            : null;

    private static string Text(XElement paragraph)
    {
        StringBuilder text = new();
        foreach (XNode node in paragraph.DescendantNodes().Where(node => !node.Ancestors().TakeWhile(ancestor => ancestor != paragraph).Any(ancestor => Skipped.Contains(ancestor.Name.LocalName))))
        {
            text.Append(node switch
            {
                XText run => run.Value,
                XElement { Name.LocalName: "s" or "tab" } => " ",
                XElement { Name.LocalName: "line-break" } => "\n",
                _ => "",
            });
        }

        return Characters.Lines(text.ToString());
    }

    private static string Attribute(XElement element, string name) => element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value ?? "";
}
