using System.IO.Compression;
using NewsTools.Readers.Documents;

namespace NewsTools.Readers.Office;

/// <summary>Opens ZIP archives of documents, refusing bombs.</summary>
internal static class ZipLimits
{
    private const int MostEntries = 10_000;

    private const long LargestPart = 64L << 20;

    private const long LargestTotal = 512L << 20;

    public static ZipArchive Open(byte[] bytes)
    {
        ZipArchive archive;
        try
        {
            archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            _ = archive.Entries.Count;
        }
        catch (InvalidDataException exception)
        {
            throw new DocumentException(DocumentError.Damaged, "The document is a damaged or cut-off ZIP archive.", exception);
        }

        return archive.Entries.Count > MostEntries || archive.Entries.Sum(entry => entry.Length) > LargestTotal
            ? throw new DocumentException(DocumentError.TooLarge, "The document unpacks to more than is read.")
            : archive;
    }

    /// <summary>The unpacked bytes of a part; null where there is none of that name.</summary>
    public static byte[]? Part(ZipArchive archive, string name, CancellationToken cancellationToken)
    {
        if (archive.GetEntry(name) is not ZipArchiveEntry entry)
        {
            return null;
        }

        using Stream stream = entry.Open();
        return BoundedStream.ReadAll(stream, LargestPart, cancellationToken);
    }
}
