using AngleSharp.Dom;
using NewsTools.Readers.Text;

namespace NewsTools.Readers.Html;

/// <summary>Finds the people and agencies of a page's byline: linked data first, then meta elements, then what stands between headline and body.</summary>
internal static class PageAuthors
{
    private static readonly string[] MetaNames = ["author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "dc.contributor", "citation_author", "byl", "authors", "cXenseParse:author", "article:author_name", "twitter:data1"];

    private const int LongestByline = 160;

    public static Byline Find(PageTree tree, Uri? address, int firstBodyBlock)
    {
        HashSet<string> site = SiteNames(tree, address);
        Byline linked = Read(tree.Linked.Authors, site);
        if (linked.Authors.Count > 0)
        {
            return linked;
        }

        Byline meta = FromMeta(tree, site);
        if (meta.Authors.Count > 0)
        {
            return meta;
        }

        Byline visible = FromMarks(tree, site, firstBodyBlock);
        visible = visible.Authors.Count > 0 ? visible : FromLines(tree, firstBodyBlock);
        return visible.Authors.Count > 0 ? visible : new[] { linked, meta, visible }.FirstOrDefault(byline => byline.Agencies.Count > 0) ?? Byline.Empty;
    }

    private static Byline FromMeta(PageTree tree, HashSet<string> site)
    {
        foreach (string name in MetaNames)
        {
            Byline byline = Read(name == "twitter:data1" && tree.Meta.First("twitter:label1") is not ("Written by" or "Written By") ? [] : tree.Meta.All(name), site);
            if (byline.Authors.Count > 0)
            {
                return byline;
            }
        }

        return Byline.Empty;
    }

    private static Byline FromMarks(PageTree tree, HashSet<string> site, int firstBodyBlock)
    {
        PageMark[] near = [.. tree.Marks.Where(mark => mark.Trait == ElementTraits.Byline && mark.Block <= firstBodyBlock + 1 && mark.Block >= firstBodyBlock - 12 && mark.Around.IsOwn)];
        foreach (PageMark mark in near.OrderByDescending(mark => mark.IsExplicit))
        {
            string text = TextOf(mark.Element);
            Byline byline = text.Length is 0 or > LongestByline ? Byline.Empty : Read([text], site);
            if (byline.Authors.Any(author => mark.IsExplicit || author.Contains(' ', StringComparison.Ordinal)))
            {
                return byline;
            }
        }

        return Byline.Empty;
    }

    private static string TextOf(IElement element)
    {
        string? name = element.QuerySelector("[itemprop=name]") is { } named ? named.GetAttribute("content") ?? named.TextContent : null;
        return Characters.OneLine(name ?? string.Join(' ', element.Descendants().OfType<IText>().Where(text => text.ParentElement?.LocalName is not ("script" or "style")).Select(text => text.Data)));
    }

    private static HashSet<string> SiteNames(PageTree tree, Uri? address)
    {
        IEnumerable<string?> names = [tree.Meta.First("og:site_name"), tree.Meta.First("application-name"), tree.Linked.Publisher, address?.Host, .. (address?.Host ?? "").Split('.')];
        return [.. names.OfType<string>().Select(Shingles.Fold)];
    }

    /// <summary>A line above the body that opens with "By".</summary>
    private static Byline FromLines(PageTree tree, int firstBodyBlock)
    {
        for (int i = Math.Max(0, firstBodyBlock - 8); i <= firstBodyBlock && i < tree.Blocks.Count; i++)
        {
            string text = tree.Blocks[i].Text;
            if (text.Length < LongestByline && text.StartsWith("by ", StringComparison.OrdinalIgnoreCase) && Byline.Parse(text) is { Authors.Count: > 0 } byline)
            {
                return byline;
            }
        }

        return Byline.Empty;
    }

    private static Byline Read(IEnumerable<string> values, HashSet<string> site)
    {
        List<string> authors = [];
        List<string> agencies = [];
        foreach (string value in values.Where(value => !value.Contains("://", StringComparison.Ordinal) && !site.Contains(Shingles.Fold(value))))
        {
            Byline byline = Byline.Parse(value);
            authors.AddRange(byline.Authors.Where(author => !site.Contains(Shingles.Fold(author)) && !authors.Contains(author, StringComparer.OrdinalIgnoreCase)));
            agencies.AddRange(byline.Agencies.Where(agency => !agencies.Contains(agency, StringComparer.OrdinalIgnoreCase)));
        }

        return new Byline(authors, agencies);
    }
}
