using NewsTools.Readers.Documents;
using NewsTools.Readers.Text;

namespace NewsTools.Readers.Html;

/// <summary>Reads a web page.</summary>
internal sealed class HtmlReader : IDocumentReader
{
    private const int MostBoilerplate = 400;

    public IReadOnlyList<ArticleDraft> Read(SourceDocument document) => [Read(document.Text, document.Address) with { Location = document.Options.Location, Hash = document.Hash }];

    /// <summary>Reads the article of a page.</summary>
    public static ArticleDraft Read(string markup, Uri? address)
    {
        PageTree tree = PageTree.Parse(markup);
        string? title = PageTitle.Find(tree);
        List<PageBlock> body = BodyFinder.Find(tree, title, tree.Linked.Body);
        string text = BodyText(tree, body);
        if (text.Length == 0)
        {
            throw new DocumentException(DocumentError.NoText, "The page has no article text.");
        }

        int first = body.Count == 0 ? 0 : tree.Blocks.IndexOf(body[0]);
        int last = body.Count == 0 ? 0 : tree.Blocks.IndexOf(body[^1]);
        int titleBlock = title is null ? -1 : tree.Blocks.FindIndex(block => block.Text.Length < 400 && Characters.OneLine(block.Text) == title);
        Byline byline = PageAuthors.Find(tree, address, titleBlock, first);
        PageDate date = PageDates.Find(tree, address, titleBlock, first, last);
        HashSet<PageBlock> kept = [.. body];
        return new ArticleDraft
        {
            Title = title,
            Authors = byline.Authors,
            Agencies = byline.Agencies,
            Published = date.Published,
            PublishedBasis = date.Basis,
            Modified = date.Modified,
            Language = Language(tree),
            Section = tree.Linked.Section ?? tree.Meta.First("article:section", "parsely-section", "section"),
            Keywords = Keywords(tree),
            Source = tree.Meta.First("og:site_name", "application-name") ?? tree.Linked.Publisher ?? address?.Host,
            CanonicalUri = CanonicalUri(tree, address),
            Text = text,
            Boilerplate = [.. tree.Blocks.Where(block => !kept.Contains(block)).Take(MostBoilerplate).Select(block => block.Text)],
        };
    }

    /// <summary>The blocks' text; the linked data's where the page shows far less of it.</summary>
    private static string BodyText(PageTree tree, List<PageBlock> body)
    {
        string text = string.Join("\n\n", body.Select(block => Characters.Lines(block.Text)).Where(block => block.Length > 0));
        string? linked = tree.Linked.Body;
        if (linked is null || linked.Length < 200 || linked.Length < text.Length * 2)
        {
            return text;
        }

        return linked.Contains("</p>", StringComparison.OrdinalIgnoreCase)
            ? string.Join("\n\n", PageTree.Parse(linked).Blocks.Select(block => Characters.OneLine(block.Text)))
            : Paragraphs.Normalize(linked);
    }

    private static string? Language(PageTree tree)
    {
        string? language = tree.Linked.Language ?? tree.Document.DocumentElement?.GetAttribute("lang") ?? tree.Meta.First("og:locale", "language");
        language = language?.Trim().Replace('_', '-');
        return language is { Length: >= 2 and <= 12 } && language.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? language : null;
    }

    private static IReadOnlyList<string> Keywords(PageTree tree)
        => tree.Linked.Keywords is { Count: > 0 } linked ? linked
        : tree.Meta.All("article:tag") is { Count: > 1 } tags ? tags
        : (tree.Meta.First("news_keywords", "keywords", "parsely-tags", "article:tag") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static Uri? CanonicalUri(PageTree tree, Uri? address)
    {
        foreach (string? stated in (string?[])[tree.Meta.Canonical, tree.Meta.First("og:url"), tree.Linked.Url])
        {
            if (stated is not null && (address is null ? Uri.TryCreate(stated, UriKind.Absolute, out Uri? uri) : Uri.TryCreate(address, stated, out uri)) && uri.Scheme is "http" or "https" && uri.AbsolutePath.Length > 1)
            {
                return uri;
            }
        }

        return null;
    }
}
