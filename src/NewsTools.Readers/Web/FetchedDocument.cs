namespace NewsTools.Readers;

/// <summary>What a server gave for an address.</summary>
/// <param name="Address">The address after redirects.</param>
/// <param name="Bytes">The document, unpacked; empty where it is unchanged.</param>
/// <param name="MediaType">The declared type with its parameters.</param>
/// <param name="State">What to hand in with the next request; null where the server says nothing of versions.</param>
/// <param name="IsUnchanged">Whether the server still has the version known from the state handed in.</param>
public sealed record FetchedDocument(Uri Address, byte[] Bytes, string? MediaType, FetchState? State, bool IsUnchanged);
