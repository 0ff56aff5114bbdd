using System.Runtime.CompilerServices;

namespace NewsTools.Importing;

/// <summary>The facts that an article object brings with it down the pipeline, for as long as the object lives.</summary>
internal static class ArticleFacts
{
    private static readonly ConditionalWeakTable<Article, AnalysisResult> Table = [];

    public static Article Attach(Article article, AnalysisResult facts)
    {
        Table.AddOrUpdate(article, facts);
        return article;
    }

    public static AnalysisResult? Of(Article article) => Table.TryGetValue(article, out AnalysisResult? facts) ? facts : null;
}
