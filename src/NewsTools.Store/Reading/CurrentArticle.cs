namespace NewsTools.Store.Reading;

/// <summary>The article of the fact that is being read: read once for all facts of an article that follow one another.</summary>
internal sealed class CurrentArticle(ArticleReader articles)
{
    private Article? _article;

    public Article Of(long id)
    {
        if (_article?.Id != id)
        {
            // A row without its article can only come from a damaged file.
            _article = articles.ById(id) ?? new Article { Id = id };
        }

        return _article;
    }

    /// <summary>The words of a fact: as stored, else what stands at its place.</summary>
    public static string Words(Article article, string? stored, int offset, int length)
    {
        int start = Math.Clamp(offset, 0, article.Text.Length);
        return stored ?? article.Text.Substring(start, Math.Clamp(length, 0, article.Text.Length - start));
    }
}
