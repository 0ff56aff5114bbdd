using System.Globalization;
using System.IO.Compression;
using System.Text.Json.Nodes;
using NewsTools.Readers.Html;
using NewsTools.Readers.Text;
using NewsTools.Training.Corpora;

namespace NewsTools.Training.Pages;

/// <summary>Trains the body classifier of web pages: word affinities first, then two stages of trees, the second on held-out first-stage views.</summary>
internal static class PageTrainer
{
    private const int Folds = 5;

    private const int FirstTrees = 120;

    private const int SecondTrees = 120;

    private const int RarestWord = 12;

    /// <summary>Learns from the gold pages of a corpus folder what words of classes and ids tell, and writes the table into a folder.</summary>
    public static void LearnWords(string corpus, string output)
        => LearnAffinities(Load(corpus), Path.Combine(output, "class-affinities.tsv"));

    /// <summary>Learns the trees, over readers built with the table of words, and writes them into a folder.</summary>
    public static void LearnTrees(string corpus, string output)
    {
        List<LabelledPage> pages = Load(corpus);
        List<float[][]> rows = [.. pages.Select(page => Describe(page))];
        float[][] views = new float[pages.Count][];
        for (int fold = 0; fold < Folds; fold++)
        {
            BoostedTrees model = new(Fit(pages, rows, index => index % Folds != fold, FirstTrees));
            for (int index = fold; index < pages.Count; index += Folds)
            {
                views[index] = [.. rows[index].Select(row => model.Probability(row))];
            }
        }

        Write(Fit(pages, rows, _ => true, FirstTrees), Path.Combine(output, "body-blocks.tsv"));
        List<float[][]> second = [.. pages.Select((page, index) =>
        {
            BlockFeatures features = Features(page);
            return rows[index].Select((row, block) => features.Describe(block, row, views[index])).ToArray();
        })];
        Write(Fit(pages, second, _ => true, SecondTrees), Path.Combine(output, "body-context.tsv"));
    }

    private static List<LabelledPage> Load(string corpus)
    {
        string folder = Path.GetDirectoryName(corpus.TrimEnd('/'))!;
        List<LabelledPage> pages = [];
        foreach (JsonNode record in JsonLines.Read(Path.Combine(corpus, "articles.jsonl")))
        {
            string? body = (string?)record["gold"]!["body"];
            if (!string.IsNullOrWhiteSpace(body))
            {
                using GZipStream html = new(File.OpenRead(Path.Combine(folder, (string)record["html_file"]!)), CompressionMode.Decompress);
                using MemoryStream bytes = new();
                html.CopyTo(bytes);
                string markup = TextDecoder.Decode(bytes.ToArray(), null, EncodingDeclaration.Find(bytes.ToArray(), "text/html"));
                PageTree tree = PageTree.Parse(markup);
                pages.Add(new LabelledPage(tree, PageTitle.Find(tree), body));
            }
        }

        return pages;
    }

    private static void LearnAffinities(List<LabelledPage> pages, string path)
    {
        Dictionary<string, (double Body, double Other, int Pages)> counts = [];
        foreach (LabelledPage page in pages)
        {
            Dictionary<string, (double Body, double Other)> own = [];
            for (int i = 0; i < page.Labels.Length; i++)
            {
                Count(own, page.Tree.Blocks[i], page.Labels[i], page.Weights[i]);
            }

            foreach ((string word, (double body, double other)) in own)
            {
                (double Body, double Other, int Pages) sum = counts.GetValueOrDefault(word);
                double all = body + other;
                counts[word] = (sum.Body + (body / all), sum.Other + (other / all), sum.Pages + 1);
            }
        }

        double prior = counts.Values.Sum(count => count.Body) / counts.Values.Sum(count => count.Other);
        File.WriteAllLines(path, counts.Where(pair => pair.Value.Pages >= RarestWord)
            .Select(pair => (pair.Key, Value: Math.Log((pair.Value.Body + 1) / (pair.Value.Other + (1 / prior)) / prior)))
            .Where(pair => Math.Abs(pair.Value) > 0.7)
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}\t{pair.Value:0.0}"))
            .Prepend("# word of a class or id attribute\tlog odds of body text, learned"));
    }

    private static void Count(Dictionary<string, (double Body, double Other)> counts, PageBlock block, float label, float weight)
    {
        HashSet<string> seen = [];
        PageElement? element = block.Element;
        for (int level = 0; level < 5 && element is not null; level++, element = element.Parent)
        {
            foreach (string word in ElementVocabulary.Words(element.Signature).Where(word => word.Length is > 1 and < 32 && seen.Add(word)))
            {
                (double Body, double Other) count = counts.GetValueOrDefault(word);
                counts[word] = (count.Body + (label * weight), count.Other + ((1 - label) * weight));
            }
        }
    }

    private static BlockFeatures Features(LabelledPage page)
        => new(page.Tree, page.Title, page.Tree.Linked.Body);

    private static float[][] Describe(LabelledPage page)
    {
        BlockFeatures features = Features(page);
        return [.. Enumerable.Range(0, page.Labels.Length).Select(features.Describe)];
    }

    private static List<TreeNode[]> Fit(List<LabelledPage> pages, List<float[][]> rows, Func<int, bool> isUsed, int trees)
    {
        int[] used = [.. Enumerable.Range(0, pages.Count).Where(isUsed)];
        TreeBooster booster = new([.. used.SelectMany(index => rows[index])], [.. used.SelectMany(index => pages[index].Labels)], [.. used.SelectMany(index => pages[index].Weights)]);
        return booster.Fit(trees);
    }

    private static void Write(List<TreeNode[]> trees, string path)
        => File.WriteAllLines(path, trees.Select(tree => string.Join('\t', tree)).Prepend("# one tree a row; a node: feature:threshold:left:right, or the value of a leaf"));
}
