using NewsTools.Store;

namespace NewsTools.Benchmarks.Store;

/// <summary>Storing, against the yardstick: in turns, so that all see the same machine.</summary>
internal static class Writing
{
    private const int Rounds = 5;

    public static void Run(int count)
    {
        AnalyzedArticle[] plain = Articles(count, withFacts: false);
        AnalyzedArticle[] full = Articles(count, withFacts: true);
        double facts = full.Average(article => article.Facts.Quotes.Count + article.Facts.Dates.Count + article.Facts.Entities.Sum(entity => 1 + entity.Aliases.Count + entity.Mentions.Count));
        Console.WriteLine($"{count} articles of {plain.Average(article => article.Article.Text.Length):F0} characters, {facts:F1} facts each");
        List<double> raw = [];
        List<double> search = [];
        List<double> all = [];
        long bytes = 0;
        for (int round = 0; round <= Rounds; round++)
        {
            double rawTime = InFolder(path => RawStore.Store(path, plain), out _);
            double searchTime = InFolder(path => Store(path, plain), out _);
            double allTime = InFolder(path => Store(path, full), out bytes);
            if (round > 0)
            {
                raw.Add(rawTime);
                search.Add(rawTime / searchTime);
                all.Add(rawTime / allTime);
            }
        }

        Console.WriteLine($"raw                     {StoreWorkload.Median(raw) * 1000 / count,8:F0} µs an article");
        Console.WriteLine($"stored, without facts   {StoreWorkload.Median(search),8:F2} of raw");
        Console.WriteLine($"stored, with all facts  {StoreWorkload.Median(all),8:F2} of raw");
        Console.WriteLine($"size, with all facts    {bytes / (double)count,8:F0} bytes an article");
    }

    private static AnalyzedArticle[] Articles(int count, bool withFacts)
    {
        SyntheticNews news = new(1);
        return [.. Enumerable.Range(0, count).Select(number => news.Next(number, withFacts))];
    }

    private static void Store(string path, AnalyzedArticle[] articles)
    {
        using ArticleStore store = ArticleStore.Open(path);
        StoreWorkload.Save(store, articles);
    }

    private static double InFolder(Action<string> action, out long bytes)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("newstools-benchmark-");
        string path = Path.Combine(folder.FullName, "articles.db");
        double time = StoreWorkload.ProcessorMilliseconds(() => action(path));
        bytes = new FileInfo(path).Length;
        folder.Delete(recursive: true);
        return time;
    }
}
