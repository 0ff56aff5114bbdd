using System.Security.Cryptography;
using NewsTools.Readers.Text;

namespace NewsTools.Readers.Documents;

/// <summary>A document to read: its bytes and what is known beside them.</summary>
internal sealed class SourceDocument(byte[] bytes, ReadOptions options, CancellationToken cancellationToken)
{
    private string? _text;

    public byte[] Bytes { get; } = bytes;

    public ReadOptions Options { get; } = options;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>The extension of the location's name, in lower case with the dot; empty where there is none.</summary>
    public string Extension { get; } = ExtensionOf(options.Location);

    /// <summary>The media type without its parameters, in lower case; empty where none was declared.</summary>
    public string MediaType => (Options.MediaType ?? "").Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>The characters, the encoding found from mark, content and declaration.</summary>
    public string Text => _text ??= TextDecoder.Decode(Bytes, Options.Encoding, EncodingDeclaration.Find(Bytes, Options.MediaType));

    /// <summary>The document's address, where its location is a URI of the web.</summary>
    public Uri? Address => Uri.TryCreate(Options.Location, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" ? uri : null;

    /// <summary>The hash of the whole document.</summary>
    public string Hash => HashOf(Bytes);

    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant();

    public static string HashOf(string text) => HashOf(System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Another document found inside this one, such as a message's HTML part.</summary>
    public SourceDocument Part(byte[] bytes, string? mediaType)
        => new(bytes, Options with { MediaType = mediaType }, CancellationToken);

    private static string ExtensionOf(string? location)
    {
        string name = (location ?? "").Split('?', '#')[0];
        name = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        int dot = name.LastIndexOf('.');
        return dot < 0 ? "" : name[dot..].ToLowerInvariant();
    }
}
