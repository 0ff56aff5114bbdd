namespace NewsTools.Importing;

/// <summary>A feed that was read.</summary>
/// <param name="Items">Its entries, in its order.</param>
/// <param name="Version">The version fetched, to be kept once all entries are stored.</param>
internal sealed record FetchedFeed(IReadOnlyList<FeedItem> Items, FetchedVersion? Version);
