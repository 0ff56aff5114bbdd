using NewsTools.Readers.Documents;
using NewsTools.Readers.Feeds;

namespace NewsTools.Readers;

/// <summary>A feed of news: RSS, Atom, CDF or JSON Feed.</summary>
/// <param name="Title">The feed's title.</param>
/// <param name="Updated">When the feed was last changed or published.</param>
/// <param name="Entries">Its entries in the feed's order.</param>
public sealed record NewsFeed(string? Title, DateTimeOffset? Updated, IReadOnlyList<FeedEntry> Entries)
{
    /// <summary>Reads a feed.</summary>
    /// <param name="bytes">The feed as stored or sent.</param>
    /// <param name="options">What is known of it beside its bytes; its address resolves relative links.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="DocumentException">It is no feed, or cannot be read.</exception>
    public static NewsFeed Read(byte[] bytes, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        SourceDocument document = new(bytes, options ?? new ReadOptions(), cancellationToken);
        return Guarded.Run(() => FeedReader.Parse(document)) ?? throw new DocumentException(DocumentError.Unsupported, "The document is no feed.");
    }
}
