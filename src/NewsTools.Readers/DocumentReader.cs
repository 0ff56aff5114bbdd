using NewsTools.Readers.Documents;

namespace NewsTools.Readers;

/// <summary>Reads a news document of any supported format into article drafts.</summary>
public static class DocumentReader
{
    /// <summary>The file name extensions that are read by default, in lower case with the dot.</summary>
    public static IReadOnlyList<string> SupportedExtensions { get; } = [.. FormatSniffer.Extensions];

    /// <summary>Reads the articles of one document.</summary>
    /// <param name="bytes">The document as stored or sent.</param>
    /// <param name="options">What is known of the document beside its bytes.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>One draft an article, in the order of the document; at least one.</returns>
    /// <exception cref="DocumentException">The document cannot be read.</exception>
    public static IReadOnlyList<ArticleDraft> Read(byte[] bytes, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        options ??= new ReadOptions();
        if (bytes.Length == 0)
        {
            throw new DocumentException(DocumentError.Empty, "The document is empty.");
        }

        if (bytes.Length > options.MaximumBytes)
        {
            throw new DocumentException(DocumentError.TooLarge, $"The document is over the limit of {options.MaximumBytes >> 20} MB.");
        }

        SourceDocument document = new(bytes, options, cancellationToken);
        IReadOnlyList<ArticleDraft> drafts = Guarded.Run(() => FormatSniffer.ReaderFor(document).Read(document));
        return drafts.Count > 0 ? WithOwnLocations(drafts) : throw new DocumentException(DocumentError.Empty, "The document has no article.");
    }

    /// <summary>Reads the articles of one document from a stream, which is read to its end and left open.</summary>
    /// <param name="stream">The document as stored or sent.</param>
    /// <param name="options">What is known of the document beside its bytes.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>One draft an article, in the order of the document; at least one.</returns>
    /// <exception cref="DocumentException">The document cannot be read.</exception>
    public static IReadOnlyList<ArticleDraft> Read(Stream stream, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= new ReadOptions();
        return Read(BoundedStream.ReadAll(stream, options.MaximumBytes, cancellationToken), options, cancellationToken);
    }

    /// <summary>Articles of one document that name no address of their own are told apart by their number in it ("all.jsonl#2").</summary>
    private static IReadOnlyList<ArticleDraft> WithOwnLocations(IReadOnlyList<ArticleDraft> drafts)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        return drafts.Count == 1
            ? drafts
            : [.. drafts.Select((draft, index) => draft.Location is string location && !seen.Add(location) ? draft with { Location = $"{location}#{index + 1}" } : draft)];
    }
}
