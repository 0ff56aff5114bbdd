using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NewsTools.Readers.Documents;
using NewsTools.Readers.Text;

namespace NewsTools.Readers.Office;

/// <summary>Reads the main text of a Word document: no headers, footers, comments, notes or deleted text.</summary>
internal static class WordReader
{
    private const long LargestPart = 40_000_000;

    public static ArticleDraft Read(SourceDocument document)
    {
        using MemoryStream stream = new(document.Bytes);
        using WordprocessingDocument word = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = LargestPart, AutoSave = false });
        Body body = word.MainDocumentPart?.Document?.Body ?? throw new DocumentException(DocumentError.Damaged, "The Word document has no body.");
        List<StyledParagraph> paragraphs = [];
        foreach (Paragraph paragraph in body.Descendants<Paragraph>().Where(IsShown))
        {
            document.CancellationToken.ThrowIfCancellationRequested();
            paragraphs.AddRange(Lines(paragraph));
        }

        return StyledDocument.Draft(paragraphs, word.PackageProperties.Title, word.PackageProperties.Creator, document);
    }

    /// <summary>A text box stands twice, for new programs and as a fallback for old ones.</summary>
    private static bool IsShown(OpenXmlElement element) => !element.Ancestors<AlternateContentFallback>().Any();

    private static IEnumerable<StyledParagraph> Lines(Paragraph paragraph)
    {
        string style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";
        StringBuilder text = new();
        foreach (OpenXmlElement element in paragraph.Descendants().Where(element => element is DocumentFormat.OpenXml.Wordprocessing.Text or TabChar or Break or CarriageReturn or NoBreakHyphen && IsOwn(element, paragraph)))
        {
            text.Append(element switch
            {
                DocumentFormat.OpenXml.Wordprocessing.Text run => run.Text,
                TabChar => " ",
                NoBreakHyphen => "-",
                _ => "\n",
            });
        }

        return Characters.Lines(text.ToString()).Split("\n\n").Select(piece => new StyledParagraph(piece.Trim(), style));
    }

    private static bool IsOwn(OpenXmlElement element, Paragraph paragraph)
        => element.Ancestors<Paragraph>().First() == paragraph && element.Parent is not Run { RunProperties.Vanish: not null } && !element.Ancestors<DeletedRun>().Any();
}
