using NewsTools.Readers;

namespace NewsTools.Loading;

/// <summary>The one place that names the readers' assembly, so that it is loaded when a document is first read and not before.</summary>
internal static class Documents
{
    public static IReadOnlyList<string> SupportedExtensions => DocumentReader.SupportedExtensions;

    /// <summary>Reads a file's articles.</summary>
    /// <exception cref="DocumentException">The content cannot be read.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static IReadOnlyList<ArticleDraft> ReadFile(string path, ReadSettings settings, CancellationToken cancellationToken)
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        return DocumentReader.Read(stream, Options(path, settings), cancellationToken);
    }

    private static ReadOptions Options(string location, ReadSettings settings)
        => new() { Location = location, Encoding = settings.Encoding, Properties = settings.Properties };
}
