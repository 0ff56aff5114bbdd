using AngleSharp.Dom;
using NewsTools.Readers.Dates;
using NewsTools.Readers.Text;

namespace NewsTools.Readers.Html;

/// <summary>Finds the people and agencies of a page's byline: linked data first, then meta elements, then what stands between headline and body.</summary>
internal static class PageAuthors
{
    private static readonly string[] MetaNames = ["author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "dc.contributor", "citation_author", "byl", "authors", "cXenseParse:author", "article:author_name", "twitter:data1"];

    /// <summary>"By", in the languages of the web.</summary>
    private static readonly string[] Leads = ["by ", "written by ", "words by ", "von ", "text: ", "autor: ", "par ", "por ", "di ", "door ", "av ", "af "];

    private static readonly string[] PictureLeads = ["photo", "foto", "image", "bild"];

    private const int LongestByline = 160;

    private const int LongestForeignByline = 60;

    private const int ReachBelowTitle = 4;

    /// <summary>A standfirst may count as body and stand before the byline.</summary>
    private const int ReachIntoBody = 3;

    public static Byline Find(PageTree tree, Uri? address, int titleBlock, int firstBodyBlock)
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

        int last = Math.Max(firstBodyBlock, titleBlock < 0 ? 0 : titleBlock + ReachBelowTitle);
        Byline visible = FromMarks(tree, site, firstBodyBlock, last);
        visible = visible.Authors.Count > 0 ? visible : FromLines(tree, site, Math.Max(titleBlock, firstBodyBlock - 8), last);
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

    private static Byline FromMarks(PageTree tree, HashSet<string> site, int firstBodyBlock, int last)
    {
        PageMark[] near = [.. tree.Marks.Where(mark => mark.Trait == ElementTraits.Byline && mark.Block <= last + ReachIntoBody && mark.Block >= firstBodyBlock - 12 && mark.Around.IsOwn)];
        foreach (PageMark mark in near.OrderByDescending(mark => mark.IsExplicit))
        {
            string text = TextOf(mark.Element);
            Byline byline = text.Length is 0 or > LongestByline || PictureLeads.Any(lead => text.StartsWith(lead, StringComparison.OrdinalIgnoreCase)) ? Byline.Empty : Read([DateLabels.Before(WithoutLead(text))], site);
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

    /// <summary>A line between headline and body that opens with "By", or has a name before its date.</summary>
    private static Byline FromLines(PageTree tree, HashSet<string> site, int first, int last)
    {
        foreach (PageBlock block in tree.Blocks.Skip(Math.Max(0, first)).Take(last - Math.Max(0, first) + 1).Where(block => block.Text.Length < LongestByline && block.Element.IsOwn))
        {
            string line = Characters.OneLine(block.SpacedText);
            Byline byline = FromLead(line, site) is { Authors.Count: > 0 } led ? led : FromSigned(DateScanner.Plain(line), site);
            if (byline.Authors.Count > 0)
            {
                return byline;
            }
        }

        return Byline.Empty;
    }

    private static Byline FromLead(string line, HashSet<string> site)
    {
        string rest = WithoutLead(line);
        bool isEnglish = line.StartsWith(Leads[0], StringComparison.OrdinalIgnoreCase);
        return rest.Length == line.Length || (!isEnglish && line.Length > LongestForeignByline) ? Byline.Empty : Read([DateLabels.Before(rest)], site);
    }

    private static string WithoutLead(string line)
        => Array.Find(Leads, lead => line.StartsWith(lead, StringComparison.OrdinalIgnoreCase)) is string lead ? line[lead.Length..] : line;

    /// <summary>"Jane Doe - 5 March 2024": nothing but a name of two to four words before the date, a job aside.</summary>
    private static Byline FromSigned(string line, HashSet<string> site)
    {
        if (DateScanner.First(line) is not FoundDate { Start: > 5 } date || DateLabels.Last(line.AsSpan(0, date.Start)) != DateLabel.None)
        {
            return Byline.Empty;
        }

        string name = line[..date.Start].Split('|')[0].Trim(' ', '-', '–', '—', '·', '•', ',');
        return name.Count(character => character == ' ') is 1 or 2 or 3 && Read([name], site) is { Authors: [string only] } byline && only.Equals(name, StringComparison.OrdinalIgnoreCase)
            ? byline
            : Byline.Empty;
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
