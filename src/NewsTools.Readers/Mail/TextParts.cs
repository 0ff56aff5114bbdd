using MimeKit;
using NewsTools.Readers.Documents;
using NewsTools.Readers.Text;

namespace NewsTools.Readers.Mail;

/// <summary>Decodes the text of message parts.</summary>
internal static class TextParts
{
    public static byte[] Bytes(this TextPart part)
    {
        using MemoryStream bytes = new();
        part.Content?.DecodeTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The part's characters, by the rules for all documents; the part's charset is a declaration like any other.</summary>
    public static string Characters(this TextPart part, SourceDocument document)
        => TextDecoder.Decode(part.Bytes(), document.Options.Encoding, part.ContentType.Charset);
}
