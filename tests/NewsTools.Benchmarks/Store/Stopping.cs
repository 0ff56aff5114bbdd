using System.Diagnostics;
using NewsTools.Store;

namespace NewsTools.Benchmarks.Store;

/// <summary>Cancels long queries of a large database, as Ctrl-C does, and tells how long they go on after that: the longest of several moments.</summary>
internal static class Stopping
{
    public static void Run(string path)
    {
        Stop(path, "quotes", (store, token) => store.Quotes(new QuoteQuery(), token).Count());
        Stop(path, "quotes with words that none has", (store, token) => store.Quotes(new QuoteQuery { Contains = "?!" }, token).Count());
        Stop(path, "dates in order", (store, token) => store.Dates(new DateQuery { Until = new DateTime(2100, 1, 1) }, token).Count());
        Stop(path, "articles that name anyone with an e", (store, token) => store.Articles(new ArticleQuery { EntityNames = ["*e*"] }, token).Count());
        Stop(path, "search of many prefixes", (store, token) => store.Search(new SearchQuery { Text = "a* OR b* OR c* OR s* OR t*" }, token).Count());
        Stop(path, "check", (store, token) => store.Describe(check: true, token).Problems.Count);
    }

    private static void Stop(string path, string question, Func<ArticleStore, CancellationToken, int> ask)
    {
        List<double> times = [];
        using ArticleStore store = ArticleStore.Open(path);
        for (int wait = 10; wait <= 320; wait *= 2)
        {
            Stopwatch sinceCancelled = new();
            using CancellationTokenSource source = new();
            using CancellationTokenRegistration registration = source.Token.Register(sinceCancelled.Start);
            source.CancelAfter(wait);
            try
            {
                _ = ask(store, source.Token);
            }
            catch (OperationCanceledException)
            {
                times.Add(sinceCancelled.Elapsed.TotalMilliseconds);
            }
        }

        Console.WriteLine(times.Count == 0 ? $"{question,-40} ended first" : $"{question,-40} stopped {times.Count} of 6 times within {times.Max(),7:F2} ms");
    }
}
