namespace NewsTools.Readers;

/// <summary>An entry of a feed.</summary>
/// <param name="Draft">What the feed itself says of the article.</param>
/// <param name="Link">The article's page.</param>
/// <param name="IsSummary">Whether the feed gives a summary only, so that the page is worth fetching.</param>
public sealed record FeedEntry(ArticleDraft Draft, Uri? Link, bool IsSummary)
{
    /// <summary>The article of the fetched page, with the feed's date, authors and title where the page has none.</summary>
    /// <param name="page">What was read from the page.</param>
    public ArticleDraft With(ArticleDraft page)
    {
        ArgumentNullException.ThrowIfNull(page);
        bool takesDate = Draft.Published is not null && (page.Published is null || page.PublishedBasis is PublishedBasis.Inferred or PublishedBasis.Text);
        return page with
        {
            Title = page.Title ?? Draft.Title,
            Authors = page.Authors.Count > 0 ? page.Authors : Draft.Authors,
            Agencies = page.Agencies.Count > 0 ? page.Agencies : Draft.Agencies,
            Published = takesDate ? Draft.Published : page.Published,
            PublishedBasis = takesDate ? Draft.PublishedBasis : page.PublishedBasis,
            Language = page.Language ?? Draft.Language,
            Section = page.Section ?? Draft.Section,
            Keywords = page.Keywords.Count > 0 ? page.Keywords : Draft.Keywords,
            Source = page.Source ?? Draft.Source,
        };
    }
}
