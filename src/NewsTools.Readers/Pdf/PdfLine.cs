namespace NewsTools.Readers.Pdf;

/// <summary>A line of text on a page; the origin is the page's lower left corner.</summary>
internal sealed record PdfLine(string Text, int Page, double Left, double Right, double Bottom, double Height)
{
    /// <summary>The column it stands in, counted through the document.</summary>
    public int Column { get; set; }

    public double ColumnRight { get; set; }

    public double ColumnLeft { get; set; }
}
