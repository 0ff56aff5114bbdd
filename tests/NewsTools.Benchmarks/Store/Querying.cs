using NewsTools.Store;

namespace NewsTools.Benchmarks.Store;

/// <summary>Asks a large database.</summary>
internal static class Querying
{
    private const int Repeats = 21;

    public static void Run(string path)
    {
        using (ArticleStore store = ArticleStore.Open(path))
        {
            Ask("common term, all 50 matches", () => store.Search(new SearchQuery { Text = SyntheticNews.CommonWord }).Count());
            Ask("two common terms", () => store.Search(new SearchQuery { Text = SyntheticNews.CommonWord + " " + SyntheticNews.PersonName(0)[..6] }).Count());
            Ask("rare term, all matches", () => store.Search(new SearchQuery { Text = SyntheticNews.RareWord }).Count());
            Ask("common term of one month", () => store.Search(new SearchQuery { Text = SyntheticNews.CommonWord, Since = new DateTime(2006, 1, 1), Until = new DateTime(2006, 1, 31) }).Count());
            for (int rank = 0; rank < 10_000; rank = (rank * 10) + 10)
            {
                string speaker = SyntheticNews.PersonName(rank);
                Ask($"speaker {rank}, first row", () => store.Quotes(new QuoteQuery { Speakers = [speaker] }).Take(1).Count());
                Ask($"speaker {rank}, all", () => store.Quotes(new QuoteQuery { Speakers = [speaker] }).Count());
            }

            Ask("quotes with a rare word, all", () => store.Quotes(new QuoteQuery { Contains = SyntheticNews.RareWord }).Count());
            Ask("quotes with a common word, first row", () => store.Quotes(new QuoteQuery { Contains = SyntheticNews.CommonWord }).Take(1).Count());
            Ask("entities 'Ba*', first row", () => store.Entities(new EntityQuery { Names = ["Ba*"] }).Take(1).Count());
            Ask("dates of one month, first row", () => store.Dates(new DateQuery { Since = new DateTime(2010, 1, 1), Until = new DateTime(2010, 1, 31) }).Take(1).Count());
            Ask("dates of one month, all", () => store.Dates(new DateQuery { Since = new DateTime(2010, 1, 1), Until = new DateTime(2010, 1, 31) }).Count());
            foreach (CompletionKind kind in Enum.GetValues<CompletionKind>())
            {
                Ask($"completions of {kind}, empty", () => store.Complete(kind, "", 30).Count);
                Ask($"completions of {kind}, 'ba'", () => store.Complete(kind, "ba", 30).Count);
                Ask($"completions of {kind}, none", () => store.Complete(kind, "zzyzx", 30).Count);
            }
        }

        Ask("open to first result of a search", () =>
        {
            using ArticleStore store = ArticleStore.Open(path);
            return store.Search(new SearchQuery { Text = SyntheticNews.RareWord, First = 1 }).Count();
        });
        Ask("open to first article", () =>
        {
            using ArticleStore store = ArticleStore.Open(path);
            return store.Articles(new ArticleQuery()).Take(1).Count();
        });
    }

    private static void Ask(string question, Func<int> ask)
    {
        int rows = ask();
        List<double> times = [];
        double processor = StoreWorkload.ProcessorMilliseconds(() => times.AddRange(Enumerable.Range(0, Repeats).Select(_ => StoreWorkload.Milliseconds(() => ask()))));
        Console.WriteLine($"{question,-40} median {StoreWorkload.Median(times),8:F2} ms, processor {processor / Repeats,8:F2} ms  {rows,7} rows");
    }
}
