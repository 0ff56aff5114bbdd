using NewsTools.Loading;

namespace NewsTools.Importing;

/// <summary>Reads a file's articles with their facts, without storing them.</summary>
internal static class ArticleFile
{
    public static IReadOnlyList<Article> Read(string path, CancellationToken cancellationToken)
        => [.. Documents.ReadFile(path, ReadSettings.Default, cancellationToken).Select(draft => Read(draft, cancellationToken))];

    private static Article Read(ArticleDraft draft, CancellationToken cancellationToken)
    {
        AnalyzedArticle analyzed = ArticleMaker.Analyze(draft, GivenHeader.None, cancellationToken);
        return ArticleFacts.Attach(analyzed.Article, analyzed.Facts);
    }
}
