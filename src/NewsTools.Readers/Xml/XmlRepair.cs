using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace NewsTools.Readers.Xml;

/// <summary>Builds a tree of XML that is not well-formed: stray ampersands, unknown entities and prefixes, unclosed or crossed tags, cut-off ends.</summary>
internal sealed partial class XmlRepair(string text)
{
    private const int DeepestElement = 100;

    private const int MostElements = 500_000;

    private static readonly Dictionary<string, string> WellKnownPrefixes = new(StringComparer.Ordinal)
    {
        ["dc"] = "http://purl.org/dc/elements/1.1/",
        ["dcterms"] = "http://purl.org/dc/terms/",
        ["content"] = "http://purl.org/rss/1.0/modules/content/",
        ["rdf"] = "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        ["atom"] = "http://www.w3.org/2005/Atom",
        ["media"] = "http://search.yahoo.com/mrss/",
    };

    private readonly Stack<(string Name, XElement Element)> _open = new();

    private XElement? _root;

    private int _elements;

    public XElement? Parse()
    {
        int position = 0;
        while (position < text.Length)
        {
            int open = text.IndexOf('<', position);
            AddText(text[position..(open < 0 ? text.Length : open)], isLiteral: false);
            position = open < 0 ? text.Length : ReadMarkup(open);
        }

        return _root;
    }

    private int ReadMarkup(int open)
    {
        if (StartsWith(open, "<![CDATA["))
        {
            int end = EndOf("]]>", open + 9);
            AddText(text[(open + 9)..Math.Max(open + 9, end - (end == text.Length && !text.EndsWith("]]>", StringComparison.Ordinal) ? 0 : 3))], isLiteral: true);
            return end;
        }

        if (StartsWith(open, "<!--"))
        {
            return EndOf("-->", open + 4);
        }

        if (StartsWith(open, "<?") || StartsWith(open, "<!"))
        {
            return EndOfDeclaration(open);
        }

        Match tag = Tag().Match(text, open);
        if (!tag.Success)
        {
            AddText("<", isLiteral: true);
            return open + 1;
        }

        if (tag.Groups[1].Length > 0)
        {
            Close(tag.Groups[2].Value);
        }
        else
        {
            Open(tag);
        }

        return open + tag.Length;
    }

    private void Open(Match tag)
    {
        string name = tag.Groups[2].Value;
        if (++_elements > MostElements)
        {
            throw new DocumentException(DocumentError.TooLarge, "The document has too many elements.");
        }

        if (_open.Count >= DeepestElement)
        {
            return;
        }

        XElement element = new(Resolve(name, tag.Groups[3].Value));
        foreach (Match attribute in Attribute().Matches(tag.Groups[3].Value))
        {
            AddAttribute(element, attribute);
        }

        if (_open.Count > 0)
        {
            _open.Peek().Element.Add(element);
        }
        else if (_root is null)
        {
            _root = element;
        }
        else
        {
            return;
        }

        if (tag.Groups[4].Length == 0)
        {
            _open.Push((name, element));
        }
    }

    private static void AddAttribute(XElement element, Match attribute)
    {
        string name = attribute.Groups[1].Value;
        if (name.StartsWith("xmlns", StringComparison.Ordinal))
        {
            return;
        }

        string value = Clean(LenientXml.Decode(attribute.Groups[2].Value.Trim('"', '\'')));
        XName key = name.StartsWith("xml:", StringComparison.Ordinal) ? XNamespace.Xml + XmlConvert.EncodeLocalName(name[4..]) : XmlConvert.EncodeLocalName(name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        if (element.Attribute(key) is null)
        {
            element.Add(new XAttribute(key, value));
        }
    }

    /// <summary>Closes the nearest open element of that name and those inside it; a close tag of none is ignored.</summary>
    private void Close(string name)
    {
        if (_open.Any(open => open.Name == name))
        {
            while (_open.Pop().Name != name)
            {
            }
        }
    }

    private void AddText(string raw, bool isLiteral)
    {
        if (_open.Count > 0 && raw.Length > 0)
        {
            _open.Peek().Element.Add(new XText(Clean(isLiteral ? raw : LenientXml.Decode(raw))));
        }
    }

    private XName Resolve(string name, string attributes)
    {
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        string prefix = colon < 0 ? "" : name[..colon];
        string local = XmlConvert.EncodeLocalName(name[(colon + 1)..]);
        string declared = Regex.Match(attributes, colon < 0 ? @"\bxmlns\s*=\s*[""']([^""']*)" : $@"\bxmlns:{Regex.Escape(prefix)}\s*=\s*[""']([^""']*)", RegexOptions.CultureInvariant).Groups[1].Value;
        if (declared.Length == 0 && prefix.Length == 0)
        {
            declared = _open.Count > 0 ? _open.First(open => !open.Name.Contains(':', StringComparison.Ordinal) || _open.Count == 1).Element.Name.NamespaceName : "";
        }

        return XName.Get(local, declared.Length > 0 ? declared : WellKnownPrefixes.GetValueOrDefault(prefix, ""));
    }

    private int EndOfDeclaration(int open)
    {
        int end = text.IndexOf('>', open);
        int subset = text.IndexOf('[', open);
        return subset >= 0 && subset < end && StartsWith(open, "<!DOCTYPE") ? EndOf("]>", subset) : end < 0 ? text.Length : end + 1;
    }

    private int EndOf(string mark, int start)
    {
        int end = text.IndexOf(mark, Math.Min(start, text.Length), StringComparison.Ordinal);
        return end < 0 ? text.Length : end + mark.Length;
    }

    private bool StartsWith(int start, string mark) => string.CompareOrdinal(text, start, mark, 0, mark.Length) == 0;

    private static string Clean(string value) => string.Concat(value.Where((c, i) => XmlConvert.IsXmlChar(c) || (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1])) || (char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(value[i - 1]))));

    [GeneratedRegex(@"\G<(/?)([\p{L}_][\p{L}\p{N}_.:-]*)((?:\s+[^\s=>""'/]+(?:\s*=\s*(?:""[^""<]*""|'[^'<]*'|[^\s>""']+))?|\s*[""'])*)\s*(/?)>", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"([\p{L}_][\p{L}\p{N}_.:-]*)\s*=\s*(""[^""]*""|'[^']*'|[^\s>""']+)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Attribute();
}
