using System.Text;
using System.Text.RegularExpressions;
using NewsTools.Readers.Html;
using NewsTools.Readers.Json;
using NewsTools.Readers.Mail;
using NewsTools.Readers.Office;
using NewsTools.Readers.Pdf;
using NewsTools.Readers.Records;
using NewsTools.Readers.Text;
using NewsTools.Readers.Wire;

namespace NewsTools.Readers.Documents;

/// <summary>Chooses the reader: by content first, by declared type and extension second.</summary>
internal static partial class FormatSniffer
{
    private const int HeadBytes = 4096;

    private static readonly PlainTextReader PlainText = new();

    private static readonly HtmlReader Html = new();

    private static readonly NewsXmlReader Xml = new();

    private static readonly JsonReader Json = new();

    private static readonly MailReader Mail = new();

    private static readonly PdfReader Pdf = new();

    private static readonly ZipReader Zip = new();

    private static readonly MarkdownReader Markdown = new();

    private static readonly CsvReader Csv = new();

    private static readonly Dictionary<string, IDocumentReader> ByExtension = Named(
        (PlainText, ".txt .text"),
        (Html, ".html .htm .xhtml"),
        (Mail, ".eml .mbox .mht .mhtml"),
        (Xml, ".xml .rss .atom .rdf .wxr .nitf .newsml"),
        (Json, ".json .jsonl .ndjson .ninjs"),
        (Csv, ".csv .tsv"),
        (Markdown, ".md .markdown"),
        (Pdf, ".pdf"),
        (Zip, ".docx .docm .odt"));

    private static readonly Dictionary<string, IDocumentReader> ByMediaType = Named(
        (Html, "text/html application/xhtml+xml"),
        (Csv, "text/csv text/tab-separated-values"),
        (Markdown, "text/markdown"),
        (Mail, "message/rfc822 multipart/related"));

    public static IEnumerable<string> Extensions => ByExtension.Keys;

    public static IDocumentReader ReaderFor(SourceDocument document)
        => BySignature(document.Bytes) ?? ByMarkup(Head(document), document) ?? Declared(document) ?? PlainText;

    private static Dictionary<string, IDocumentReader> Named(params (IDocumentReader Reader, string Names)[] readers)
        => readers.SelectMany(entry => entry.Names.Split(' ').Select(name => (name, entry.Reader))).ToDictionary(StringComparer.Ordinal);

    private static IDocumentReader? BySignature(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x50, 0x4B, 3 or 5, 4 or 6, ..] => Zip,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => throw new DocumentException(DocumentError.Unsupported, "The document is in Microsoft's old binary format, or encrypted; save it as DOCX."),
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => throw new DocumentException(DocumentError.Unsupported, "RTF is not read; save the document as DOCX or text."),
        _ when bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0 => Pdf,
        _ => null,
    };

    private static IDocumentReader? ByMarkup(string head, SourceDocument document)
    {
        string start = head.TrimStart();
        if (start.Length == 0)
        {
            return null;
        }

        if (JsonStart().IsMatch(start))
        {
            return Json;
        }

        if (MailSniffer.IsMailbox(document.Bytes) || MailSniffer.IsMessage(document.Bytes))
        {
            return Mail;
        }

        string markup = Prologue().Replace(start, "").TrimStart();
        return NewsRoot().IsMatch(markup) ? Xml
            : HtmlStart().IsMatch(markup) || (start[0] == '<' && HtmlInside().IsMatch(markup)) ? Html
            : start.StartsWith("<?xml", StringComparison.Ordinal) ? Xml
            : FrontMatterStart().IsMatch(start) && document.Extension is not ".csv" ? Markdown
            : null;
    }

    /// <summary>The declared type or extension, unless it names a format that the content would have shown.</summary>
    private static IDocumentReader? Declared(SourceDocument document)
    {
        IDocumentReader? declared = ByMediaType.GetValueOrDefault(document.MediaType) ?? ByExtension.GetValueOrDefault(document.Extension);
        return declared is PdfReader or ZipReader ? throw new DocumentException(DocumentError.Damaged, $"The document is called '{document.Extension}' but is none, or cut off at its start.")
            : declared is NewsXmlReader && !Head(document).Contains('<', StringComparison.Ordinal) ? null
            : declared is MailReader or JsonReader && !LooksStructured(Head(document)) ? null
            : declared;
    }

    private static bool LooksStructured(string head) => head.Contains(':', StringComparison.Ordinal) || head.Contains('{', StringComparison.Ordinal);

    /// <summary>The first characters, whatever the encoding: enough to see ASCII markup.</summary>
    private static string Head(SourceDocument document)
    {
        ReadOnlySpan<byte> bytes = document.Bytes;
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, HeadBytes)];
        string text = Encoding.Latin1.GetString(head);
        return text.Replace("\0", "", StringComparison.Ordinal).TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE');
    }

    [GeneratedRegex("""^(?:\{\s*(?:"|\})|\[\s*(?:\{|\[|"|\]))""", RegexOptions.CultureInvariant)]
    private static partial Regex JsonStart();

    [GeneratedRegex(@"^(?:\s*(?:<\?.*?\?>|<!--.*?-->|<!DOCTYPE\s+(?!html)[^>\[]*(?:\[.*?\]\s*)?>))+", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Prologue();

    [GeneratedRegex(@"^<(?:\w+:)?(?:rss|rdf|feed|channel|newsItem|newsMessage|packageItem|contentSet|conceptItem|knowledgeItem|planningItem|catalogItem|NewsML|nitf)[\s>/:]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NewsRoot();

    [GeneratedRegex(@"^<(?:!DOCTYPE\s+html|html|head|body|title|meta)[\s>]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HtmlStart();

    [GeneratedRegex(@"<(?:html|head|body|p|div|h1|article|br|meta)[\s>/]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HtmlInside();

    [GeneratedRegex(@"^(?:---|\+\+\+)\s*\r?\n(?:[^\n]*\n){0,20}?[\w-]+\s*[:=]", RegexOptions.CultureInvariant)]
    private static partial Regex FrontMatterStart();
}
