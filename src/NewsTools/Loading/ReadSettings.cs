namespace NewsTools.Loading;

/// <summary>How documents are read, in terms that need no reader's assembly.</summary>
/// <param name="Encoding">The character encoding to use instead of the one found; null to find it.</param>
/// <param name="Properties">Which field of a record gives which property of an article.</param>
internal sealed record ReadSettings(string? Encoding, IReadOnlyDictionary<string, string> Properties)
{
    public static ReadSettings Default { get; } = new(null, new Dictionary<string, string>());
}
