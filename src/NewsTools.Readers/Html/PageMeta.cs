using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NewsTools.Readers.Html;

/// <summary>A page's meta elements by name, property or item property.</summary>
internal sealed class PageMeta
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.OrdinalIgnoreCase);

    public PageMeta(IDocument document)
    {
        foreach (IElement meta in document.GetElementsByTagName("meta"))
        {
            string? content = meta.GetAttribute("content");
            string? name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            if (!string.IsNullOrWhiteSpace(content) && !string.IsNullOrWhiteSpace(name))
            {
                if (!_values.TryGetValue(name.Trim(), out List<string>? values))
                {
                    _values[name.Trim()] = values = [];
                }

                values.Add(System.Net.WebUtility.HtmlDecode(content.Trim()));
            }
        }

        Canonical = document.Head?.Children.OfType<IHtmlLinkElement>().FirstOrDefault(link => link.Relation == "canonical")?.GetAttribute("href");
    }

    /// <summary>The address of the canonical link.</summary>
    public string? Canonical { get; }

    /// <summary>The first value of the first name that has one.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (_values.TryGetValue(name, out List<string>? values))
            {
                return values[0];
            }
        }

        return null;
    }

    /// <summary>All values of a name.</summary>
    public IReadOnlyList<string> All(string name) => _values.GetValueOrDefault(name) ?? [];

    /// <summary>All values of the names that a rule accepts.</summary>
    public IEnumerable<string> AllNamed(Func<string, bool> isWanted) => _values.Where(entry => isWanted(entry.Key)).SelectMany(entry => entry.Value);
}
