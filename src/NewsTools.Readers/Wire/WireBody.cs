using System.Xml.Linq;
using NewsTools.Readers.Feeds;
using NewsTools.Readers.Text;
using NewsTools.Readers.Xml;

namespace NewsTools.Readers.Wire;

/// <summary>The text of a wire item and what its markup says of it.</summary>
internal sealed record WireBody(string Text, string? Title = null, string? Byline = null, string? Dateline = null, string? Date = null)
{
    public static WireBody Empty { get; } = new("");

    /// <summary>Reads a body of the given type: NITF, HTML or plain text.</summary>
    public static WireBody Read(string? value, string? contentType)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return Empty;
        }

        string type = contentType ?? "";
        if (type.Contains("nitf", StringComparison.OrdinalIgnoreCase) || value.Contains("<nitf", StringComparison.OrdinalIgnoreCase))
        {
            return LenientXml.Parse(value) is XElement root ? Nitf.Read(root) : Empty;
        }

        return type.Contains("html", StringComparison.OrdinalIgnoreCase) ? new WireBody(FeedText.Html(value))
            : type.Contains("xml", StringComparison.OrdinalIgnoreCase) ? Empty
            : new WireBody(Paragraphs.Normalize(value));
    }
}
