namespace NewsTools.Readers.Documents;

/// <summary>Reads one format.</summary>
internal interface IDocumentReader
{
    /// <summary>Reads the document's articles; throws <see cref="DocumentException"/> where it cannot.</summary>
    IReadOnlyList<ArticleDraft> Read(SourceDocument document);
}
