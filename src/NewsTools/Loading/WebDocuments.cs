using NewsTools.Importing;
using NewsTools.Readers;

namespace NewsTools.Loading;

/// <summary>Fetches pages and feeds and reads their articles. Names the readers' assembly, as <see cref="Documents"/> does.</summary>
internal sealed class WebDocuments(bool allowPrivateNetwork, ReadSettings settings) : IDisposable
{
    private readonly WebFetcher _fetcher = new(new FetchOptions { AllowPrivateNetwork = allowPrivateNetwork });

    /// <summary>Reads a page, if it is not the version known.</summary>
    /// <exception cref="DocumentException">It cannot be fetched or read.</exception>
    public ReadDocument ReadPage(Uri address, FetchState? known, CancellationToken cancellationToken)
    {
        FetchedDocument fetched = Fetch(address, known, cancellationToken);
        return fetched.IsUnchanged
            ? new ReadDocument([new ArticleDraft { Location = address.AbsoluteUri }], IsUnchanged: true)
            : new ReadDocument(DocumentReader.Read(fetched.Bytes, Options(address, fetched), cancellationToken), Version: Version(address, fetched));
    }

    /// <summary>Reads a feed from an address; null where it is the version known.</summary>
    /// <exception cref="DocumentException">It cannot be fetched or read.</exception>
    public FetchedFeed? ReadFeed(Uri address, FetchState? known, CancellationToken cancellationToken)
    {
        FetchedDocument fetched = Fetch(address, known, cancellationToken);
        return fetched.IsUnchanged ? null : FeedOf(NewsFeed.Read(fetched.Bytes, Options(address, fetched), cancellationToken), Version(address, fetched));
    }

    /// <summary>Reads a feed from a file.</summary>
    /// <exception cref="DocumentException">It cannot be read.</exception>
    public FetchedFeed ReadFeed(string path, CancellationToken cancellationToken)
        => FeedOf(NewsFeed.Read(File.ReadAllBytes(path), new ReadOptions { Location = path, Encoding = settings.Encoding }, cancellationToken), null);

    public void Dispose() => _fetcher.Dispose();

    private static FetchedVersion? Version(Uri address, FetchedDocument fetched) => fetched.State is FetchState state ? new FetchedVersion(address, state) : null;

    private static FetchedFeed FeedOf(NewsFeed feed, FetchedVersion? version) => new(
        [.. feed.Entries.Select(entry => new FeedItem(
            entry.Draft with { Source = entry.Draft.Source ?? feed.Title },
            entry.IsSummary ? entry.Link : null,
            page => entry.With(page) is var draft && draft.Source is null ? draft with { Source = feed.Title } : draft))],
        version);

    private FetchedDocument Fetch(Uri address, FetchState? known, CancellationToken cancellationToken)
        => _fetcher.FetchAsync(address, known, cancellationToken).GetAwaiter().GetResult();

    private ReadOptions Options(Uri address, FetchedDocument fetched)
        => new() { Location = address.AbsoluteUri, MediaType = fetched.MediaType, Encoding = settings.Encoding, Properties = settings.Properties };
}
