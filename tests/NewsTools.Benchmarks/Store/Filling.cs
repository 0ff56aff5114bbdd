using NewsTools.Store;

namespace NewsTools.Benchmarks.Store;

/// <summary>Makes a large database, and tells whether storing slows down as it grows.</summary>
internal static class Filling
{
    private const int Step = 10_000;

    public static void Run(string path, int count)
    {
        using ArticleStore store = ArticleStore.Open(path);
        SyntheticNews news = new(2);
        for (int done = 0; done < count; done += Step)
        {
            AnalyzedArticle[] articles = [.. Enumerable.Range(done, Math.Min(Step, count - done)).Select(number => news.Next(number, withFacts: true))];
            double time = StoreWorkload.ProcessorMilliseconds(() => StoreWorkload.Save(store, articles));
            Console.WriteLine($"{done + articles.Length,8} articles, {time * 1000 / articles.Length,6:F0} µs an article, {new FileInfo(path).Length / (done + articles.Length),6} bytes an article");
        }
    }
}
