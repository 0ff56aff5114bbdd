using System.Diagnostics;
using System.Globalization;

namespace NewsTools.Store.Tests;

/// <summary>An importing process is killed again and again; whatever it had told to have stored must be there whole.</summary>
public sealed class KillTests
{
    private const int RoundsInCI = 200;
    private const int Portion = 3;

    private const int Lanes = 2;

    [Fact]
    public async Task What_was_written_to_the_pipeline_before_a_kill_is_in_the_file_and_nothing_half()
    {
        int rounds = int.TryParse(Environment.GetEnvironmentVariable("NEWSTOOLS_KILL_ROUNDS"), CultureInfo.InvariantCulture, out int more) ? more : RoundsInCI;
        await Task.WhenAll(Enumerable.Range(0, Lanes).Select(lane => Task.Run(() => Lane(lane, rounds / Lanes))));
    }

    private static async Task Lane(int seed, int rounds)
    {
        using Folder folder = new();
        Random random = new(seed);
        HashSet<string> told = [];
        int first = 1;
        for (int round = 0; round < rounds; round++)
        {
            List<string> lines = await KilledAfter(folder.Database, first, linesBefore: random.Next(1, 12), spins: random.Next(200_000));
            told.UnionWith(lines.Select(line => line.Split(' ')[0]));
            first = told.Max(int.Parse) + 1;
        }

        AssertWhole(folder, told);
    }

    // The moment of the kill hangs on what the process wrote, not on a clock: as good on a slow machine as on a quick one.
    private static async Task<List<string>> KilledAfter(string database, int first, int linesBefore, int spins)
    {
        using Process importer = Importer.Start(database, first, Portion, int.MaxValue - Portion);
        List<string> lines = [];
        while (lines.Count < linesBefore && await importer.StandardOutput.ReadLineAsync() is string line)
        {
            lines.Add(line);
        }

        Thread.SpinWait(spins);
        importer.Kill();
        string rest = await importer.StandardOutput.ReadToEndAsync();
        await importer.WaitForExitAsync();
        lines.AddRange(rest[..(rest.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries));
        return lines;
    }

    private static void AssertWhole(Folder folder, HashSet<string> told)
    {
        using ArticleStore store = folder.Open();
        DatabaseInfo info = store.Describe(check: true);
        Assert.Empty(info.Problems);
        List<Article> articles = [.. store.Articles(new ArticleQuery())];
        Assert.Empty(told.Except(articles.Select(article => article.Location!)));
        Assert.Equal(articles.Count, articles.Select(article => article.Location).Distinct().Count());
        Assert.All(articles, article => Assert.Equal(MadeArticle.Of(int.Parse(article.Location!, CultureInfo.InvariantCulture)).Article.Text, article.Text));
        long facts = (long)articles.Count * MadeArticle.FactsOfAKind;
        Assert.Equal((facts, facts, facts), (info.Quotes, info.Entities, info.Dates));
        Assert.Equal(articles.Count, store.Search(new SearchQuery { Text = "topic0", First = int.MaxValue - 1 }).Count());
    }
}
