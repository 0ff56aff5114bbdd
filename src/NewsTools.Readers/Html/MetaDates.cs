using NewsTools.Readers.Dates;

namespace NewsTools.Readers.Html;

/// <summary>The dates in a page's linked data and meta elements.</summary>
internal static class MetaDates
{
    private static readonly string[] MetaNames =
    [
        "article:published_time", "og:published_time", "datePublished", "article:published", "og:article:published_time", "pubdate", "publishdate", "publish-date", "publish_date", "published_date", "published-date",
        "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "citation_publication_date", "citation_date", "article_date_original", "originalpublicationdate", "ptime", "displaydate", "release_date", "live_date", "dateposted",
    ];

    private static readonly string[] LesserMetaNames =
    [
        "dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "date", "dat", "article.created", "timestamp", "pdate", "created", "dateCreated", "creation_date", "datecreated", "date_created",
    ];

    private static readonly string[] NoPublication = ["publisher", "modif", "updat", "unpublish", "expir", "end", "last"];

    /// <summary>When they say that the page was published.</summary>
    public static FoundDate? Published(PageTree tree, bool monthFirst)
    {
        if (DateScanner.First(tree.Linked.Published, monthFirst) is FoundDate linked)
        {
            return linked;
        }

        return First(MetaNames.Concat(LesserMetaNames).SelectMany(tree.Meta.All), monthFirst);
    }

    private static FoundDate? First(IEnumerable<string> texts, bool monthFirst)
        => texts.Select(text => DateScanner.First(text, monthFirst)).FirstOrDefault(found => found is not null);

    /// <summary>The date under a name that a site made up for itself.</summary>
    public static FoundDate? MadeUp(PageTree tree, bool monthFirst) => First(tree.Meta.AllNamed(IsPublication), monthFirst);

    /// <summary>When they say that the page was changed last.</summary>
    public static FoundDate? Modified(PageTree tree, bool monthFirst)
        => DateScanner.First(tree.Linked.Modified ?? tree.Meta.First("article:modified_time", "og:updated_time", "dateModified"), monthFirst);

    /// <summary>Names that sites make up for themselves: "w-published-date", "cXenseParse:publishtime", "rnews:datePublished".</summary>
    private static bool IsPublication(string name)
        => (name.Contains("publish", StringComparison.OrdinalIgnoreCase) || name.Contains("pubdate", StringComparison.OrdinalIgnoreCase) || name.Contains("pub_date", StringComparison.OrdinalIgnoreCase))
        && !NoPublication.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
}
