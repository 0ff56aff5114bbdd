using System.Text.Json;
using NewsTools.Readers.Documents;

namespace NewsTools.Readers.Json;

/// <summary>Reads a line that Export-Article wrote, facts and all.</summary>
internal static class ExportedArticle
{
    public static ArticleDraft Read(string line, SourceDocument document)
    {
        AnalyzedArticle exported;
        try
        {
            exported = ArticleJson.Read(line) ?? throw new DocumentException(DocumentError.Unsupported, "The line is no exported article.");
        }
        catch (JsonException exception)
        {
            throw new DocumentException(DocumentError.Damaged, $"The exported article cannot be read: {exception.Message}", exception);
        }

        Article article = exported.Article ?? throw new DocumentException(DocumentError.Damaged, "The exported line has no article.");
        return new ArticleDraft
        {
            Title = article.Title,
            Authors = article.Authors,
            Agencies = article.Agencies,
            Dateline = article.Dateline,
            Published = article.Published is DateTime published ? new DateTimeOffset(DateTime.SpecifyKind(published, DateTimeKind.Unspecified), TimeSpan.Zero) : null,
            PublishedBasis = article.PublishedBasis,
            Language = article.Language,
            Source = article.Source,
            CanonicalUri = article.CanonicalUri,
            Location = article.Location ?? document.Options.Location,
            Text = article.Text,
            Hash = article.Hash,
            Exported = exported,
        };
    }
}
