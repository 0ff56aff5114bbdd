using System.Text;
using System.Xml.Linq;
using NewsTools.Readers.Text;

namespace NewsTools.Readers.Xml;

/// <summary>Takes text out of XML that marks up articles.</summary>
internal static class XmlText
{
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "hl1", "hl2", "h1", "h2", "h3", "h4", "h5", "h6", "li", "block", "bq", "blockquote", "pre", "table", "tr", "td", "th", "ul", "ol", "dl", "dt", "dd", "div", "note", "fn", "body", "br", "section", "article",
    };

    private static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase) { "media", "byline", "dateline", "figure", "script", "style", "head", "hedline", "body.end", "abstract" };

    /// <summary>The first descendant of that local name.</summary>
    public static XElement? Find(this XElement element, string name)
        => element.Descendants().FirstOrDefault(child => child.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The text of the first descendant of that local name, on one line; null where there is none.</summary>
    public static string? FindText(this XElement element, string name)
        => element.Find(name) is XElement found && Characters.OneLine(found.Value) is { Length: > 0 } text ? text : null;

    /// <summary>The node as markup, white space as it is.</summary>
    public static string ToMarkup(this XNode node) => node.ToString(System.Xml.Linq.SaveOptions.DisableFormatting);

    /// <summary>The paragraphs below an element; media, bylines and datelines are left out.</summary>
    public static string Paragraphs(XElement root)
    {
        List<string> paragraphs = [];
        StringBuilder current = new();
        Collect(root, paragraphs, current);
        Flush(paragraphs, current);
        return string.Join("\n\n", paragraphs);
    }

    private static void Collect(XElement element, List<string> paragraphs, StringBuilder current)
    {
        foreach (XNode node in element.Nodes())
        {
            if (node is XText text)
            {
                current.Append(text.Value);
            }
            else if (node is XElement child && !Skipped.Contains(child.Name.LocalName))
            {
                bool isBlock = Blocks.Contains(child.Name.LocalName);
                if (isBlock)
                {
                    Flush(paragraphs, current);
                }

                Collect(child, paragraphs, current);
                if (isBlock)
                {
                    Flush(paragraphs, current);
                }
            }
        }
    }

    private static void Flush(List<string> paragraphs, StringBuilder current)
    {
        string text = Characters.OneLine(current.ToString());
        if (text.Length > 0)
        {
            paragraphs.Add(text);
        }

        current.Clear();
    }
}
