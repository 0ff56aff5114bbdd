namespace NewsTools.Readers.Html;

/// <summary>Numbers tags so that a threshold parts prose from headings, lists and the rest.</summary>
internal static class BlockTags
{
    private static readonly string[] Order =
    [
        "p", "blockquote", "pre", "h2", "h3", "h4", "h5", "h6", "h1", "li", "ul", "ol", "dd", "dt", "td", "th", "tr", "table", "figcaption", "figure",
        "article", "main", "section", "div", "body", "header", "footer", "aside", "nav", "form", "fieldset", "center", "address",
    ];

    private static readonly Dictionary<string, int> Codes = Order.Select((name, index) => (name, index)).ToDictionary(pair => pair.name, pair => pair.index, StringComparer.Ordinal);

    public static int Code(string name) => Codes.GetValueOrDefault(name, Order.Length);
}
