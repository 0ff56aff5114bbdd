using System.Diagnostics;
using System.Globalization;
using NewsTools.Store;

namespace NewsTools.Benchmarks.Store;

/// <summary>
/// The fixed workload of the article database: <c>store write [ARTICLES]</c> compares storing with the yardstick in one run;
/// <c>store fill FILE ARTICLES</c> makes a large database and tells the speed on the way; <c>store query FILE</c> asks it, <c>store stop FILE</c> stops asking it;
/// <c>store pairs FOLDER</c> and <c>store links FILE</c> find duplicates.
/// </summary>
internal static class StoreWorkload
{
    public static void Run(string[] args)
    {
        switch (args)
        {
            case ["fill", string path, string articles]:
                Filling.Run(path, int.Parse(articles, CultureInfo.InvariantCulture));
                break;
            case ["query", string path]:
                Querying.Run(path);
                break;
            case ["stop", string path]:
                Stopping.Run(path);
                break;
            case ["pairs", string folder]:
                Duplicating.RunPairs(folder);
                break;
            case ["links", string path]:
                Duplicating.RunLinks(path);
                break;
            default:
                Writing.Run(args is ["write", string count] ? int.Parse(count, CultureInfo.InvariantCulture) : 4000);
                break;
        }
    }

    /// <summary>Stores in the portions of an import.</summary>
    public static void Save(ArticleStore store, IEnumerable<AnalyzedArticle> articles)
    {
        foreach (AnalyzedArticle[] portion in articles.Chunk(100))
        {
            store.Save(portion);
        }
    }

    public static double Milliseconds(Action action)
    {
        Stopwatch watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }

    /// <summary>Time on the processor: what a busy machine does not change.</summary>
    public static double ProcessorMilliseconds(Action action)
    {
        using Process process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        action();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalMilliseconds;
    }

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
