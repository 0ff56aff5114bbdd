namespace NewsTools.Readers;

/// <summary>What is known of a document beside its bytes.</summary>
public sealed record ReadOptions
{
    /// <summary>The path or URI that the document was read from; becomes the draft's location, and its name hints at the format.</summary>
    public string? Location { get; init; }

    /// <summary>The media type that a server or message declared ("text/html; charset=utf-8").</summary>
    public string? MediaType { get; init; }

    /// <summary>The name of the character encoding to use instead of the one found ("windows-1252").</summary>
    public string? Encoding { get; init; }

    /// <summary>Which field of a JSON record, CSV column or front matter gives which draft property ("Text" = "body").</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();

    /// <summary>The largest document that is read, in bytes.</summary>
    public long MaximumBytes { get; init; } = 64L << 20;
}
