using System.Text;

namespace NewsTools.Readers.Html;

/// <summary>A page's markup without what no reader needs: scripts, styles, drawings, comments. Linked data is set aside.</summary>
internal sealed class PageSource
{
    private static readonly string[] Dropped = ["script", "style", "svg", "template", "iframe", "object", "canvas", "math"];

    private readonly List<string> _linkedData = [];

    private readonly TagNesting _nesting = new();

    private PageSource(string markup)
    {
        Original = markup;
        Markup = Strip(markup);
    }

    /// <summary>The markup as read.</summary>
    public string Original { get; }

    /// <summary>The markup to parse.</summary>
    public string Markup { get; }

    /// <summary>The contents of the page's JSON-LD scripts.</summary>
    public IReadOnlyList<string> LinkedData => _linkedData;

    public static PageSource Read(string markup) => new(markup);

    private string Strip(string markup)
    {
        StringBuilder kept = new(markup.Length / 2);
        int position = 0;
        while (position < markup.Length)
        {
            int open = markup.IndexOf('<', position);
            if (open < 0)
            {
                break;
            }

            int end = EndOfDropped(markup, open);
            end = end < 0 && _nesting.IsTooDeep(markup, open) ? Math.Max(open + 1, markup.IndexOf('>', open) + 1) : end;
            kept.Append(markup, position, (end < 0 ? open + 1 : open) - position);
            position = end < 0 ? open + 1 : end;
        }

        return kept.Append(markup, Math.Min(position, markup.Length), Math.Max(0, markup.Length - position)).ToString();
    }

    /// <summary>Where the comment or dropped element that opens here ends; -1 where none opens.</summary>
    private int EndOfDropped(string markup, int open)
    {
        if (string.CompareOrdinal(markup, open, "<!--", 0, 4) == 0)
        {
            int close = markup.IndexOf("-->", open + 4, StringComparison.Ordinal);
            return close < 0 ? markup.Length : close + 3;
        }

        string? name = Array.Find(Dropped, name => IsTag(markup, open + 1, name));
        return name is null ? -1 : EndOfElement(markup, open, name);
    }

    private int EndOfElement(string markup, int open, string name)
    {
        int content = markup.IndexOf('>', open);
        if (content < 0 || (name != "script" && markup[content - 1] == '/'))
        {
            return content < 0 ? markup.Length : content + 1;
        }

        int close = content;
        do
        {
            close = markup.IndexOf("</", close + 1, StringComparison.Ordinal);
        }
        while (close >= 0 && !IsTag(markup, close + 2, name));

        if (close < 0)
        {
            return name is "script" or "style" ? markup.Length : content + 1;
        }

        if (name == "script" && markup.AsSpan(open, content - open).Contains("ld+json", StringComparison.OrdinalIgnoreCase))
        {
            _linkedData.Add(markup[(content + 1)..close]);
        }

        int end = markup.IndexOf('>', close);
        return end < 0 ? markup.Length : end + 1;
    }

    private static bool IsTag(string markup, int start, string name)
        => string.Compare(markup, start, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
        && (start + name.Length >= markup.Length || markup[start + name.Length] is '>' or '/' || char.IsWhiteSpace(markup[start + name.Length]));
}
