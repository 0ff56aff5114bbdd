namespace NewsTools;

/// <summary>What a server said of a document's version, to be sent back with the next request.</summary>
/// <param name="EntityTag">The ETag header.</param>
/// <param name="LastModified">The Last-Modified header.</param>
public sealed record FetchState(string? EntityTag, DateTimeOffset? LastModified);
