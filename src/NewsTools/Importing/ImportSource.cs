namespace NewsTools.Importing;

/// <summary>One document to import.</summary>
/// <param name="Target">What the user gave: the target of its errors.</param>
/// <param name="Read">Reads its articles; runs on another thread.</param>
internal sealed record ImportSource(object Target, Func<CancellationToken, ReadDocument> Read)
{
    /// <summary>What the caller says of its articles.</summary>
    public GivenHeader Given { get; init; } = GivenHeader.None;
}
