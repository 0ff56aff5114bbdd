namespace NewsTools.Importing;

/// <summary>The version of a document that a server gave.</summary>
/// <param name="Address">The address asked.</param>
/// <param name="State">What to send with the next request.</param>
internal sealed record FetchedVersion(Uri Address, FetchState State);
