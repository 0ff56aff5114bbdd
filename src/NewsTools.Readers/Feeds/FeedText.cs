using System.Text;
using System.Xml.Linq;
using NewsTools.Readers.Html;
using NewsTools.Readers.Text;
using NewsTools.Readers.Xml;

namespace NewsTools.Readers.Feeds;

/// <summary>Turns the text constructs of feeds into plain text.</summary>
internal static class FeedText
{
    /// <summary>A title as one line, markup and entities resolved.</summary>
    public static string? Title(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        string raw = Raw(element);
        bool isPlain = (string?)element.Attribute("type") is "text" or "text/plain";
        string text = isPlain ? raw : LooksLikeMarkup(raw) ? string.Join(' ', PageTree.Parse(raw).Blocks.Select(block => block.Text)) : LenientXml.Decode(raw);
        return Characters.OneLine(text) is { Length: > 0 } line ? line : null;
    }

    /// <summary>The paragraphs of a content or description.</summary>
    public static string Body(XElement? element)
    {
        if (element is null)
        {
            return "";
        }

        string raw = Raw(element);
        return LooksLikeMarkup(raw) ? Html(raw) : Paragraphs.Normalize(LenientXml.Decode(raw));
    }

    /// <summary>The paragraphs of a piece of HTML that is all content.</summary>
    public static string Html(string markup)
        => string.Join("\n\n", PageTree.Parse(markup).Blocks.Where(block => (block.Element.Inherited & ElementTraits.Caption) == 0).Select(block => Characters.Lines(block.Text)).Where(text => text.Length > 0));

    /// <summary>Authors as RSS ("me@example.com (Jane Doe)"), Dublin Core and Atom (name element) give them.</summary>
    public static Byline Authors(IEnumerable<XElement> elements)
    {
        Byline[] bylines = [.. elements
            .Select(element => element.Elements().FirstOrDefault(child => child.Name.LocalName.Equals("name", StringComparison.OrdinalIgnoreCase))?.Value ?? Title(element) ?? "")
            .Select(text => Byline.Parse(text.Contains('@', StringComparison.Ordinal) && text.Contains('(', StringComparison.Ordinal) ? text[text.IndexOf('(', StringComparison.Ordinal)..] : text))];
        return new Byline([.. bylines.SelectMany(byline => byline.Authors).Distinct(StringComparer.OrdinalIgnoreCase)], [.. bylines.SelectMany(byline => byline.Agencies).Distinct(StringComparer.OrdinalIgnoreCase)]);
    }

    private static string Raw(XElement element)
    {
        if ((string?)element.Attribute("mode") == "base64" || IsEncoded((string?)element.Attribute("type")))
        {
            try
            {
                return Encoding.UTF8.GetString(Convert.FromBase64String(element.Value.Trim()));
            }
            catch (FormatException)
            {
                return element.Value;
            }
        }

        return element.HasElements ? string.Concat(element.Nodes().Select(node => node.ToMarkup())) : element.Value;
    }

    private static bool IsEncoded(string? type) => type is "application/octet-stream";

    private static bool LooksLikeMarkup(string text)
    {
        int open = text.IndexOf('<', StringComparison.Ordinal);
        return open >= 0 && text.IndexOf('>', open) > 0 && open + 1 < text.Length && (char.IsAsciiLetter(text[open + 1]) || text[open + 1] is '/' or '!');
    }
}
