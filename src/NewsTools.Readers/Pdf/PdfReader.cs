using NewsTools.Readers.Documents;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace NewsTools.Readers.Pdf;

/// <summary>Reads the text of a PDF in reading order.</summary>
internal sealed class PdfReader : IDocumentReader
{
    private const int MostPages = 1000;

    public IReadOnlyList<ArticleDraft> Read(SourceDocument document)
    {
        try
        {
            using PdfDocument pdf = PdfDocument.Open(document.Bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            return [Draft(pdf, document)];
        }
        catch (PdfDocumentEncryptedException exception)
        {
            throw new DocumentException(DocumentError.Encrypted, "The PDF asks for a password.", exception);
        }
    }

    private static ArticleDraft Draft(PdfDocument pdf, SourceDocument document)
    {
        List<PdfLine> lines = [];
        for (int number = 1; number <= Math.Min(pdf.NumberOfPages, MostPages); number++)
        {
            document.CancellationToken.ThrowIfCancellationRequested();
            lines.AddRange(PdfLines.Read(Page(pdf, number), number));
        }

        if (lines.Count == 0)
        {
            throw new DocumentException(DocumentError.NoText, pdf.NumberOfPages == 0 ? "The PDF has no pages." : "The PDF has no text: it may be a scan, which needs character recognition first.");
        }

        return PdfArticle.Draft(RunningHeads.Remove(lines), pdf.Information?.Title, document);
    }

    /// <summary>A damaged page costs its own text only, were there others.</summary>
    private static IReadOnlyList<Word> Page(PdfDocument pdf, int number)
    {
        try
        {
            return [.. pdf.GetPage(number).GetWords()];
        }
        catch (Exception exception) when (pdf.NumberOfPages > 1 && exception is not (OutOfMemoryException or OperationCanceledException))
        {
            return [];
        }
    }
}
