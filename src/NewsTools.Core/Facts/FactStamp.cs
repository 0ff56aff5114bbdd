namespace NewsTools;

/// <summary>Puts an article's identity on its facts: the one place that does.</summary>
public static class FactStamp
{
    /// <summary>The fact with the identity of <paramref name="article"/>.</summary>
    /// <typeparam name="TFact">The kind of fact.</typeparam>
    /// <param name="fact">A fact found in the article's text.</param>
    /// <param name="article">The article.</param>
    public static TFact Of<TFact>(this TFact fact, Article article)
        where TFact : ArticleFact
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(article);
        return fact with
        {
            ArticleId = article.Id,
            Title = article.Title,
            Source = article.Source,
            Published = article.Published,
            Location = article.Location,
            Database = article.Database,
        };
    }
}
