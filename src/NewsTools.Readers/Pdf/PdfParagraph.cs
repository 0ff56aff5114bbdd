namespace NewsTools.Readers.Pdf;

/// <summary>A paragraph of a PDF, with its size of type and first page.</summary>
internal sealed record PdfParagraph(string Text, double Height, int Page);
