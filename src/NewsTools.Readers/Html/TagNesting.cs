namespace NewsTools.Readers.Html;

/// <summary>Follows how deep tags nest, so that a page nested on purpose is flattened before it is parsed.</summary>
internal sealed class TagNesting
{
    private const int DeepestTag = 300;

    /// <summary>Elements that have no end tag, or may leave it out.</summary>
    private static readonly string[] Uncounted =
    [
        "p", "li", "br", "img", "meta", "link", "input", "hr", "td", "tr", "th", "dd", "dt", "option", "source", "wbr", "area", "base", "col", "embed", "track", "param", "tbody", "thead", "tfoot", "html", "head", "body", "path",
    ];

    private int _depth;

    /// <summary>Counts the tag that starts here; true where it lies too deep to be kept.</summary>
    public bool IsTooDeep(string markup, int open)
    {
        bool closes = open + 1 < markup.Length && markup[open + 1] == '/';
        ReadOnlySpan<char> rest = markup.AsSpan(open + (closes ? 2 : 1));
        int length = 0;
        while (length < rest.Length && length < 12 && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] == '-'))
        {
            length++;
        }

        if (length == 0 || IsUncounted(rest[..length]))
        {
            return false;
        }

        bool isTooDeep = _depth >= DeepestTag + (closes ? 1 : 0);
        _depth = Math.Max(0, _depth + (closes ? -1 : 1));
        return isTooDeep;
    }

    private static bool IsUncounted(ReadOnlySpan<char> name)
    {
        foreach (string other in Uncounted)
        {
            if (name.Equals(other, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
