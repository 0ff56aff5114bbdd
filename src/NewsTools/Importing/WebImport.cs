using NewsTools.Loading;

namespace NewsTools.Importing;

/// <summary>
/// What an import fetches: pages and the entries of feeds, only where the server has another version than the one stored. Used on the
/// pipeline's thread; the sources it makes run on others.
/// </summary>
internal sealed class WebImport(IArticleStore store, WebDocuments documents, bool isForced) : IDisposable
{
    private readonly List<FetchedVersion> _feeds = [];

    public ImportSource Page(Uri address)
    {
        FetchState? known = KnownPage(address);
        return new ImportSource(address, token => documents.ReadPage(address, known, token));
    }

    /// <summary>The entries of a feed; none where the server still has the version known.</summary>
    /// <exception cref="DocumentException">The feed cannot be fetched or read.</exception>
    public IEnumerable<ImportSource> Feed(Uri address, bool isSummaryOnly, CancellationToken cancellationToken)
        => documents.ReadFeed(address, isForced ? null : store.FetchStateOf(address), cancellationToken) is FetchedFeed feed ? Sources(feed, isSummaryOnly) : [];

    /// <summary>The entries of a feed in a file.</summary>
    /// <exception cref="DocumentException">The feed cannot be read.</exception>
    public IEnumerable<ImportSource> Feed(string path, bool isSummaryOnly, CancellationToken cancellationToken)
        => Sources(documents.ReadFeed(path, cancellationToken), isSummaryOnly);

    /// <summary>Keeps the versions of the feeds, now that their entries are stored.</summary>
    public void KeepFeedVersions() => _feeds.ForEach(feed => store.KeepFetchState(feed.Address, feed.State));

    public void Dispose() => documents.Dispose();

    private IEnumerable<ImportSource> Sources(FetchedFeed feed, bool isSummaryOnly)
    {
        if (feed.Version is FetchedVersion version)
        {
            _feeds.Add(version);
        }

        return feed.Items.Select(item => Source(item, isSummaryOnly));
    }

    private ImportSource Source(FeedItem item, bool isSummaryOnly)
    {
        if (item.Page is not Uri page || isSummaryOnly)
        {
            return new ImportSource(item.Draft.Location ?? item.Draft.Title ?? "feed entry", _ => new ReadDocument([item.Draft]));
        }

        FetchState? known = KnownPage(page);
        return new ImportSource(page, token =>
        {
            ReadDocument document = documents.ReadPage(page, known, token);
            return document.IsUnchanged ? document : document with { Drafts = [.. document.Drafts.Select(item.Complete)] };
        });
    }

    /// <summary>The version known of a page, if its article is still stored.</summary>
    private FetchState? KnownPage(Uri address)
        => isForced || store.Find(new ArticleDraft { Location = address.AbsoluteUri }) is null ? null : store.FetchStateOf(address);
}
