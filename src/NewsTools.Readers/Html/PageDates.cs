using System.Text.RegularExpressions;
using NewsTools.Readers.Dates;
using NewsTools.Readers.Text;

namespace NewsTools.Readers.Html;

/// <summary>Finds when a page was published: linked data, meta elements, marked times, lines near the headline, and last the address.</summary>
internal static partial class PageDates
{
    private static readonly string[] MetaNames =
    [
        "article:published_time", "og:published_time", "datePublished", "article:published", "og:article:published_time", "pubdate", "publishdate", "publish-date", "publish_date", "published_date", "published-date",
        "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "citation_publication_date", "citation_date", "cXenseParse:recs:publishtime", "cXenseParse:publishtime",
        "bt:pubdate", "article.published", "article_date_original", "originalpublicationdate", "OriginalPublicationDate", "date", "dat", "ptime", "published_at", "rnews:datePublished", "displaydate", "article.created", "timestamp", "pdate", "created", "release_date", "date_published", "live_date", "og:pubdate", "publication_date", "publicationdate", "pub_date", "dateCreated", "shareaholic:article_published_time", "DC.date.issued", "dateposted", "DisplayDate", "creation_date", "datecreated", "date_created",
    ];

    private const int ReachAbove = 8;

    private const int ReachBelow = 3;

    private const int LongestLine = 200;

    public static PageDate Find(PageTree tree, Uri? address, int titleBlock, int firstBody, int lastBody)
    {
        bool monthFirst = IsMonthFirst(tree, address);
        FoundDate? visible = FromMarks(tree, titleBlock, firstBody, monthFirst) ?? FromLines(tree, titleBlock, firstBody, monthFirst);
        FoundDate? addressed = FromAddress(address ?? Canonical(tree));
        if ((FromMetadata(tree, monthFirst) ?? FromBrokenData(tree)) is FoundDate stated)
        {
            return new PageDate(InLocalClock(stated, visible, addressed), PublishedBasis.Metadata);
        }

        if (visible is FoundDate seen && (addressed is not FoundDate other || Math.Abs((seen.Value.Date - other.Value.Date).Days) <= 1))
        {
            return new PageDate(seen.Value, PublishedBasis.Text);
        }

        if (addressed is FoundDate inferred)
        {
            return new PageDate(inferred.Value, PublishedBasis.Inferred);
        }

        FoundDate? last = DateScanner.First(tree.Linked.Created, monthFirst) ?? FromFoot(tree, lastBody, monthFirst) ?? FromAnywhere(tree, monthFirst) ?? FromState(tree);
        return last is FoundDate found ? new PageDate(found.Value, PublishedBasis.Text) : default;
    }

    /// <summary>A page's own clock: where the metadata is in UTC and the page or its address has the day before or after, that is the publisher's day.</summary>
    private static DateTimeOffset InLocalClock(FoundDate stated, FoundDate? visible, FoundDate? addressed)
    {
        bool isUtc = stated.HasZone && stated.Value.Offset == TimeSpan.Zero;
        foreach (FoundDate local in new[] { visible, addressed }.OfType<FoundDate>())
        {
            if (isUtc && CanBeLocal(stated.Value, (local.Value.Date - stated.Value.Date).Days))
            {
                return new DateTimeOffset(local.HasTime ? local.Value.DateTime : local.Value.Date, TimeSpan.Zero);
            }
        }

        return stated.Value;
    }

    /// <summary>West of Greenwich it is still the day before in the morning hours of UTC; east of it the day after in the evening.</summary>
    private static bool CanBeLocal(DateTimeOffset utc, int days)
        => (days == -1 && utc.Hour < 12) || (days == 1 && utc.Hour >= 10);

    /// <summary>The date of linked data that is no article's, or no well-formed JSON.</summary>
    private static FoundDate? FromBrokenData(PageTree tree)
        => tree.Source.LinkedData.Select(script => StatedDate().Match(script)).Where(match => match.Success).Select(match => DateScanner.First(match.Groups[1].Value)).FirstOrDefault(found => found is not null);

    /// <summary>The date in the state that a page hands to its scripts.</summary>
    private static FoundDate? FromState(PageTree tree)
        => StatedDate().Match(tree.Source.Original) is { Success: true } match ? DateScanner.First(match.Groups[1].Value) : null;

    private static FoundDate? FromMetadata(PageTree tree, bool monthFirst)
    {
        if (DateScanner.First(tree.Linked.Published, monthFirst) is FoundDate linked)
        {
            return linked;
        }

        foreach (string name in MetaNames)
        {
            if (DateScanner.First(tree.Meta.First(name), monthFirst) is FoundDate found)
            {
                return found;
            }
        }

        return null;
    }

    private static FoundDate? FromMarks(PageTree tree, int titleBlock, int firstBody, bool monthFirst)
    {
        int top = titleBlock < 0 ? firstBody - ReachAbove : Math.Min(titleBlock, firstBody) - ReachBelow;
        foreach (PageMark mark in tree.Marks.Where(mark => mark.Trait == ElementTraits.Date && mark.Block >= top && mark.Block <= Math.Max(titleBlock, firstBody) + 1 && mark.Around.IsOwn).OrderByDescending(mark => mark.IsExplicit))
        {
            string line = Characters.OneLine(mark.Element.TextContent);
            bool isStated = mark.Element.GetAttribute("itemprop") is "datePublished";
            if (isStated || (!IsChange(mark.Element.GetAttribute("itemprop")) && !IsChange(mark.Element.ClassName) && !IsChangeLine(line)))
            {
                string? machine = mark.Element.GetAttribute("datetime") ?? mark.Element.GetAttribute("content") ?? mark.Element.GetAttribute("data-timestamp");
                FoundDate? found = (isStated && IsChangeLine(line) ? DateScanner.First(machine, monthFirst) : null) ?? (line.Length < LongestLine ? DateScanner.First(line, monthFirst) : null) ?? DateScanner.First(machine, monthFirst);
                if (found is not null)
                {
                    return found;
                }
            }
        }

        return null;
    }

    private static FoundDate? FromLines(PageTree tree, int titleBlock, int firstBody, bool monthFirst)
    {
        int start = Math.Max(0, titleBlock < 0 ? firstBody - ReachAbove : Math.Min(titleBlock, firstBody) - ReachBelow);
        int end = Math.Min(tree.Blocks.Count - 1, Math.Max(firstBody, titleBlock) + ReachBelow);
        FoundDate? changed = null;
        for (int i = start; i <= end; i++)
        {
            PageBlock block = tree.Blocks[i];
            if (block.Text.Length < LongestLine && block.Element.IsOwn && DateScanner.First(block.Text, monthFirst) is FoundDate found)
            {
                if (!IsChangeLine(block.Text))
                {
                    return found;
                }

                changed ??= found;
            }
        }

        return changed;
    }

    /// <summary>Lines after the body such as "Published on 3 May 2019".</summary>
    private static FoundDate? FromFoot(PageTree tree, int lastBody, bool monthFirst)
        => tree.Blocks.Skip(lastBody).Take(6).Where(block => block.Text.Length < LongestLine && block.Element.IsOwn && !IsChangeLine(block.Text))
            .Select(block => DateScanner.First(block.Text, monthFirst)).FirstOrDefault(found => found is not null);

    private static FoundDate? FromAnywhere(PageTree tree, bool monthFirst)
        => tree.Marks.Where(mark => mark.Trait == ElementTraits.Date && mark.Around.IsOwn)
            .Select(mark => DateScanner.First(mark.Element.GetAttribute("datetime"), monthFirst) ?? DateScanner.First(Characters.OneLine(mark.Element.TextContent), monthFirst))
            .FirstOrDefault(found => found is not null);

    private static FoundDate? FromAddress(Uri? address)
    {
        Match match = AddressDate().Match(address?.AbsolutePath ?? "");
        return match.Success ? DateScanner.First($"{match.Groups[1].Value}-{match.Groups[2].Value}-{match.Groups[3].Value}") : null;
    }

    private static Uri? Canonical(PageTree tree)
        => Uri.TryCreate(tree.Meta.Canonical ?? tree.Meta.First("og:url"), UriKind.Absolute, out Uri? uri) ? uri : null;

    private static bool IsChange(string? text)
        => text is not null && (text.Contains("modif", StringComparison.OrdinalIgnoreCase) || text.Contains("updated", StringComparison.OrdinalIgnoreCase));

    private static bool IsChangeLine(string line)
        => line.Contains("pdated", StringComparison.Ordinal) || line.Contains("UPDATED", StringComparison.Ordinal) || line.Contains("odified", StringComparison.Ordinal) || line.Contains("ktualisiert", StringComparison.Ordinal) || line.Contains("ctualizado", StringComparison.Ordinal) || line.Contains("is à jour", StringComparison.Ordinal) || line.Contains("ggiornato", StringComparison.Ordinal);

    /// <summary>Only American pages write the month first in numbers.</summary>
    private static bool IsMonthFirst(PageTree tree, Uri? address)
    {
        string language = tree.Document.DocumentElement?.GetAttribute("lang") ?? tree.Meta.First("og:locale") ?? "";
        if (language.StartsWith("en", StringComparison.OrdinalIgnoreCase) || language.Length == 0)
        {
            string host = address?.Host ?? "";
            string domain = host[(host.LastIndexOf('.') + 1)..];
            return !language.EndsWith("GB", StringComparison.OrdinalIgnoreCase) && domain is "" or "com" or "us" or "gov" or "edu" or "org" or "net" or "mil";
        }

        return false;
    }

    [GeneratedRegex("""datePublished(?:"|&quot;|\\")?\s*:\s*(?:"|&quot;|\\")([\d/.T:+Z -]{8,40})""", RegexOptions.CultureInvariant)]
    private static partial Regex StatedDate();

    [GeneratedRegex(@"/((?:19|20)\d\d)[/-]?([01]\d|\d(?=[/-]))[/-]?([0-3]\d|\d(?=\D))(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex AddressDate();
}
