using NewsTools.Readers.Text;

namespace NewsTools.Readers.Html;

/// <summary>Finds a page's headline: the visible one that the metadata confirms, else the metadata's without the site's name.</summary>
internal static class PageTitle
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " // "];

    private const int FewestWords = 2;

    public static string? Find(PageTree tree)
    {
        string? stated = Line(tree.Linked.Headline);
        string? shared = Line(tree.Meta.First("og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "parsely-title", "sailthru.title"));
        string? window = Line(tree.Document.Title);
        string?[] sources = [stated, shared, window];
        string? visible = Visible(tree, sources);
        if (visible is not null)
        {
            return visible;
        }

        if (OnlyHeading(tree) is string only && WordCounter.Count(only) > FewestWords)
        {
            return only;
        }

        string? best = sources.FirstOrDefault(source => WordCounter.Count(source) >= FewestWords) ?? sources.FirstOrDefault(source => source is not null);
        return best is null ? null : WithoutSite(best, tree);
    }

    /// <summary>The heading whose words the metadata repeats; the longest, were there several.</summary>
    private static string? Visible(PageTree tree, string?[] sources)
    {
        string[] folded = [.. sources.OfType<string>().Select(Shingles.Fold)];
        return tree.Blocks
            .Where(block => block.Element.Name is "h1" or "h2" && block.Words >= FewestWords && block.Text.Length < 300)
            .Where(block => IsConfirmed(Shingles.Fold(block.Text), folded))
            .OrderBy(block => block.Element.Name, StringComparer.Ordinal)
            .ThenByDescending(block => block.Words)
            .Select(block => Line(block.Text))
            .FirstOrDefault();
    }

    private static bool IsConfirmed(string heading, string[] sources)
        => heading.Length > 0 && sources.Any(source => source.StartsWith(heading, StringComparison.Ordinal) || source.EndsWith(heading, StringComparison.Ordinal)
            || (source.Length > heading.Length / 2 && heading.StartsWith(source, StringComparison.Ordinal)));

    /// <summary>The page's first-level heading, were there one only and no list of links.</summary>
    private static string? OnlyHeading(PageTree tree)
    {
        string[] headings = [.. tree.Blocks.Where(block => block.Element.Name == "h1" && block.Element.IsOwn && block.Text.Length < 300).Select(block => Characters.OneLine(block.Text)).Distinct(StringComparer.Ordinal)];
        return headings.Length == 1 ? headings[0] : null;
    }

    /// <summary>Cuts the site's name, or a short last piece, off a title.</summary>
    private static string WithoutSite(string title, PageTree tree)
    {
        string site = Shingles.Fold(tree.Meta.First("og:site_name", "application-name", "twitter:site") ?? tree.Linked.Publisher ?? "");
        int cut = Separators.Max(separator => title.LastIndexOf(separator, StringComparison.Ordinal));
        if (cut <= 0)
        {
            return title;
        }

        string head = title[..cut].Trim();
        string tail = Shingles.Fold(title[(cut + 3)..]);
        bool isSite = site.Length > 0 && (tail.StartsWith(site, StringComparison.Ordinal) || site.StartsWith(tail, StringComparison.Ordinal));
        return isSite || (WordCounter.Count(tail) <= 4 && WordCounter.Count(head) > WordCounter.Count(tail)) ? head : title;
    }

    private static string? Line(string? text) => string.IsNullOrWhiteSpace(text) ? null : Characters.OneLine(text);
}
