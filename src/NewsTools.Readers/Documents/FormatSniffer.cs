using NewsTools.Readers.Html;
using NewsTools.Readers.Text;

namespace NewsTools.Readers.Documents;

/// <summary>Chooses the reader: by content first, by declared type and extension second.</summary>
internal static class FormatSniffer
{
    private static readonly PlainTextReader PlainText = new();

    private static readonly HtmlReader Html = new();

    private static readonly Dictionary<string, IDocumentReader> ByExtension = new(StringComparer.Ordinal)
    {
        [".txt"] = PlainText,
        [".text"] = PlainText,
        [".html"] = Html,
        [".htm"] = Html,
        [".xhtml"] = Html,
    };

    public static IEnumerable<string> Extensions => ByExtension.Keys;

    public static IDocumentReader ReaderFor(SourceDocument document)
        => document.MediaType is "text/html" or "application/xhtml+xml" ? Html : ByExtension.TryGetValue(document.Extension, out IDocumentReader? reader) ? reader : PlainText;
}
