using System.Text;
using AngleSharp.Dom;

namespace NewsTools.Readers.Html;

/// <summary>Walks the parsed page and collects its elements and blocks.</summary>
internal sealed class BlockCollector(PageTree tree)
{
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "select", "option", "textarea", "button", "iframe", "object", "svg", "head", "audio", "video", "canvas", "input",
    };

    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "picture",
        "q", "rp", "rt", "ruby", "s", "samp", "small", "source", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "nobr", "amp-img",
    };

    private readonly StringBuilder _text = new();

    private PageElement _current = null!;

    private int _links;

    private int _bolds;

    private int _linkWords;

    private int _boldWords;

    private int _breaks;

    private readonly List<int> _seams = [];

    private bool _isAtSeam;

    /// <summary>Visits the nodes in document order, without recursion.</summary>
    public void Collect()
    {
        INode? root = tree.Document.Body;
        if (root is null)
        {
            return;
        }

        INode node = root;
        Enter((IElement)root);
        while (true)
        {
            INode? next = IsOpen(node) ? node.FirstChild : null;
            while (next is null)
            {
                Leave(node);
                if (node == root)
                {
                    Flush();
                    return;
                }

                next = node.NextSibling;
                node = next is null ? node.Parent! : node;
            }

            node = next;
            Visit(node);
        }
    }

    private static bool IsOpen(INode node) => node is IElement element && !Skipped.Contains(element.LocalName);

    private void Visit(INode node)
    {
        if (node is IText text)
        {
            Append(text.Data);
        }
        else if (node is IElement element && IsOpen(element))
        {
            Enter(element);
        }
    }

    private void Enter(IElement element)
    {
        string name = element.LocalName;
        switch (name)
        {
            case "br":
                Break();
                break;
            case "a":
                _links++;
                break;
            case "b" or "strong":
                _bolds++;
                break;
            default:
                break;
        }

        if (Inline.Contains(name))
        {
            _isAtSeam = true;
            Mark(element, name);
            return;
        }

        if (name != "br")
        {
            Flush();
            _current = ElementFactory.Create(element, tree.Elements.Count == 0 ? null : _current);
            tree.Elements.Add(_current);
            Mark(element, name);
        }
    }

    private void Mark(IElement element, string name)
    {
        if (element.Attributes.Length == 0)
        {
            return;
        }

        string? item = element.GetAttribute("itemprop");
        bool isTime = name == "time" || item is "datePublished" or "dateCreated";
        bool isAuthor = item is "author" or "creator" || element.GetAttribute("rel") is "author";
        ElementTraits traits = ElementVocabulary.Read(element.ClassName ?? "").Traits;
        if (isTime || isAuthor || (traits & (ElementTraits.Byline | ElementTraits.Date)) != 0)
        {
            ElementTraits trait = isTime || (!isAuthor && (traits & ElementTraits.Byline) == 0) ? ElementTraits.Date : ElementTraits.Byline;
            tree.Marks.Add(new PageMark(element, trait, isTime || isAuthor, tree.Blocks.Count, _current));
        }
    }

    private void Leave(INode node)
    {
        if (node is not IElement element || !IsOpen(element) || element.LocalName == "br")
        {
            return;
        }

        _links -= element.LocalName == "a" ? 1 : 0;
        _bolds -= element.LocalName is "b" or "strong" ? 1 : 0;
        if (!Inline.Contains(element.LocalName))
        {
            Flush();
            _current = _current.Parent ?? _current;
        }

        _isAtSeam = true;
    }

    /// <summary>One break ends a line; two end the paragraph.</summary>
    private void Break()
    {
        if (++_breaks >= 2)
        {
            Flush();
        }
        else if (_text.Length > 0)
        {
            _text.Append('\n');
        }
    }

    private void Append(string data)
    {
        int before = _text.Length;
        if (_isAtSeam && before > 0 && data.Length > 0 && !char.IsWhiteSpace(data[0]) && !char.IsWhiteSpace(_text[^1]))
        {
            _seams.Add(before);
        }

        _isAtSeam = false;
        foreach (char character in data)
        {
            bool isSpace = char.IsWhiteSpace(character) || character is '\u200B' or '\uFEFF';
            if (!isSpace)
            {
                _text.Append(character);
                _breaks = 0;
            }
            else if (_text.Length > 0 && _text[^1] is not (' ' or '\n'))
            {
                _text.Append(' ');
            }
        }

        if ((_links > 0 || _bolds > 0) && _text.Length > before)
        {
            int words = WordCounter.Count(_text.ToString(before, _text.Length - before));
            _linkWords += _links > 0 ? words : 0;
            _boldWords += _bolds > 0 ? words : 0;
        }
    }

    private void Flush()
    {
        string text = _text.ToString().Trim();
        if (text.Length > 0 && !IsData(text))
        {
            tree.Blocks.Add(new PageBlock(_current, text, _linkWords, _boldWords, [.. _seams]));
        }

        _text.Clear();
        _seams.Clear();
        _linkWords = 0;
        _boldWords = 0;
        _breaks = 0;
    }

    /// <summary>Program data that slipped out of a broken script or attribute.</summary>
    private static bool IsData(string text)
    {
        int marks = 0;
        for (int at = text.IndexOf("\":", StringComparison.Ordinal); at >= 0 && marks < 4; at = text.IndexOf("\":", at + 2, StringComparison.Ordinal))
        {
            marks++;
        }

        return marks >= 4 && marks * 120 > Math.Min(text.Length, 480);
    }
}
