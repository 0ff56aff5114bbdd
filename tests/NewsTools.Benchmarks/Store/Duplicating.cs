using System.IO.Compression;
using System.Text.Json;
using NewsTools.Store;

namespace NewsTools.Benchmarks.Store;

/// <summary>Finds duplicates among the documents of a folder with <c>docs.jsonl.gz</c> and <c>pairs.jsonl</c>, or tells those of one file of texts.</summary>
internal static class Duplicating
{
    private static readonly AnalysisResult NoFacts = new() { Header = new ArticleHeader(), Quotes = [], Entities = [], Dates = [] };

    /// <summary>Of each kind of pair: how many are linked when both texts are stored in a database of their own.</summary>
    public static void RunPairs(string folder)
    {
        Dictionary<string, string> texts = Documents(Path.Combine(folder, "docs.jsonl.gz")).ToDictionary(document => document.Id, document => document.Text);
        IEnumerable<JsonElement> pairs = File.ReadLines(Path.Combine(folder, "pairs.jsonl")).Select(line => JsonSerializer.Deserialize<JsonElement>(line));
        foreach (IGrouping<string, JsonElement> kind in pairs.GroupBy(pair => pair.GetProperty("kind").GetString()!))
        {
            List<DuplicateKind> found = [.. kind.Select(pair => Link(texts[pair.GetProperty("a").GetString()!], texts[pair.GetProperty("b").GetString()!]))];
            string kinds = string.Join(", ", found.GroupBy(link => link).OrderBy(group => group.Key).Select(group => $"{group.Key} {group.Count()}"));
            Console.WriteLine($"{kind.Key,-24} {found.Count,5} pairs  {100.0 * found.Count(link => link != DuplicateKind.None) / found.Count,6:F1}% linked  ({kinds})");
        }
    }

    /// <summary>Stores a file's texts in one database and tells the links.</summary>
    public static void RunLinks(string path)
    {
        using ArticleStore store = ArticleStore.Open(":memory:");
        foreach (AnalyzedArticle[] portion in Documents(path).Select(document => Analyzed(document.Text, document.Id)).Chunk(100))
        {
            foreach (Article article in store.Save(portion).Where(article => article.DuplicateOf is not null))
            {
                string original = store.Articles(new ArticleQuery { Ids = [article.DuplicateOf!.Value] }).Single().Title!;
                Console.WriteLine(JsonSerializer.Serialize(new { a = article.Title, b = original, kind = article.DuplicateKind.ToString() }));
            }
        }
    }

    private static DuplicateKind Link(string one, string other)
    {
        using ArticleStore store = ArticleStore.Open(":memory:");
        Article[] saved = [.. store.Save([Analyzed(one, "a"), Analyzed(other, "b")])];
        foreach (Article article in saved)
        {
            store.Remove(article.Id!.Value);
        }

        return saved[1].DuplicateKind;
    }

    private static AnalyzedArticle Analyzed(string text, string title) => new(new Article { Title = title, Text = text }, NoFacts, Analyzer.EngineVersion);

    private static IEnumerable<(string Id, string Text)> Documents(string path)
    {
        using GZipStream stream = new(File.OpenRead(path), CompressionMode.Decompress);
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is string line)
        {
            JsonElement document = JsonSerializer.Deserialize<JsonElement>(line);
            if (document.TryGetProperty("text", out JsonElement text) && text.ValueKind == JsonValueKind.String)
            {
                yield return (document.GetProperty("id").GetString()!, text.GetString()!);
            }
        }
    }
}
