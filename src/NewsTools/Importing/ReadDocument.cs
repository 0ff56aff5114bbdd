namespace NewsTools.Importing;

/// <summary>What reading a document gave.</summary>
/// <param name="Drafts">Its articles; where it is unchanged, one with the location alone.</param>
/// <param name="IsUnchanged">Whether the server still has the version that is stored.</param>
/// <param name="Version">The version fetched, to be kept once its articles are stored; null where there is none to keep.</param>
internal sealed record ReadDocument(IReadOnlyList<ArticleDraft> Drafts, bool IsUnchanged = false, FetchedVersion? Version = null)
{
    /// <summary>What the caller says of its articles.</summary>
    public GivenHeader Given { get; init; } = GivenHeader.None;
}
