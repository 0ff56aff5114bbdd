using System.IO.Compression;
using System.Text;
using NewsTools.Readers.Documents;

namespace NewsTools.Readers.Office;

/// <summary>Reads documents that are ZIP archives, by what is inside.</summary>
internal sealed class ZipReader : IDocumentReader
{
    public IReadOnlyList<ArticleDraft> Read(SourceDocument document)
    {
        using ZipArchive archive = ZipLimits.Open(document.Bytes);
        if (archive.Entries.Any(entry => entry.FullName.StartsWith("word/", StringComparison.Ordinal)))
        {
            return [WordReader.Read(document)];
        }

        string type = Encoding.ASCII.GetString(ZipLimits.Part(archive, "mimetype", document.CancellationToken) ?? []).Trim();
        if (type.StartsWith("application/vnd.oasis.opendocument.text", StringComparison.Ordinal) || (type.Length == 0 && archive.GetEntry("content.xml") is not null))
        {
            return [OpenDocumentReader.Read(archive, document)];
        }

        bool isEncrypted = archive.GetEntry("EncryptedPackage") is not null;
        throw isEncrypted
            ? new DocumentException(DocumentError.Encrypted, "The document is encrypted.")
            : new DocumentException(DocumentError.Unsupported, "The document is a ZIP archive, but neither DOCX nor ODT; unpack it first.");
    }
}
