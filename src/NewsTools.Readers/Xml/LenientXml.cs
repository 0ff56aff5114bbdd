using System.Net;
using System.Xml;
using System.Xml.Linq;

namespace NewsTools.Readers.Xml;

/// <summary>Reads XML into a tree: strictly where it is well-formed, else with repairs. No DTD is processed, nothing external is loaded.</summary>
internal static class LenientXml
{
    private const int LongestDocument = 32 << 20;

    private const int DeepestElement = 200;

    /// <summary>The root element, or null where there is none to be found.</summary>
    public static XElement? Parse(string text) => ParseStrictly(text) ?? new XmlRepair(text).Parse();

    /// <summary>The root element of well-formed XML; null for any other.</summary>
    public static XElement? ParseStrictly(string text)
    {
        XmlReaderSettings settings = new()
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            MaxCharactersFromEntities = 1 << 16,
            MaxCharactersInDocument = LongestDocument,
            CheckCharacters = true,
        };
        try
        {
            using StringReader characters = new(text.TrimStart('\uFEFF', ' ', '\r', '\n', '\t'));
            using XmlReader reader = XmlReader.Create(characters, settings);
            return IsTooDeep(text) ? null : XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>The text of an element's markup, decoded.</summary>
    public static string Decode(string text) => text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;

    /// <summary>A tree so deep that walking it would exhaust the stack is repaired flat.</summary>
    private static bool IsTooDeep(string text)
    {
        int depth = 0;
        int deepest = 0;
        for (int i = text.IndexOf('<', StringComparison.Ordinal); i >= 0 && i + 1 < text.Length; i = text.IndexOf('<', i + 1))
        {
            depth += text[i + 1] == '/' ? -1 : char.IsLetter(text[i + 1]) || text[i + 1] == '_' ? 1 : 0;
            int close = text.IndexOf('>', i);
            depth -= close > 0 && text[close - 1] == '/' ? 1 : 0;
            deepest = Math.Max(deepest, depth);
        }

        return deepest > DeepestElement;
    }
}
