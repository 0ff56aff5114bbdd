using System.Globalization;
using System.IO.Compression;
using System.Text.Json.Nodes;
using NewsTools.Readers.Html;
using NewsTools.Readers.Text;
using NewsTools.Training.Boosting;
using NewsTools.Training.Corpora;

namespace NewsTools.Training.Pages;

/// <summary>Trains the body classifier of web pages: word affinities first, then two stages of trees, the second on held-out first-stage views.</summary>
internal static class PageTrainer
{
    private const int Folds = 5;

    private const int NoFold = -1;

    private const int RarestWord = 12;

    private static readonly BoostingOptions Options =
        new() { Trees = 120, Leaves = 24, LearningRate = 0.08, FeatureShare = 0.6, MinHessian = 2.1, Lambda = 2.1, SteepShare = 0, FlatShare = 0.7f, Seed = 17 };

    /// <summary>Learns from the gold pages of a corpus folder what words of classes and ids tell, and writes the table into a folder.</summary>
    public static void LearnWords(string corpus, string output)
        => LearnAffinities(Load(corpus), Path.Combine(output, "class-affinities.tsv"));

    /// <summary>Learns the trees, over readers built with the table of words, and writes them into a folder.</summary>
    public static void LearnTrees(string corpus, string output)
    {
        List<LabelledPage> pages = Load(corpus);
        List<float[][]> rows = [.. pages.Select(Describe)];
        Samples first = SamplesOf(pages, rows);
        BinnedSamples binned = BinnedSamples.Of(first);
        float[][] views = new float[pages.Count][];
        for (int fold = 0; fold < Folds; fold++)
        {
            BoostedTrees model = new(Fit(first, binned, fold));
            for (int index = fold; index < pages.Count; index += Folds)
            {
                views[index] = [.. rows[index].Select(row => model.Probability(row))];
            }
        }

        Write(Fit(first, binned, NoFold), Path.Combine(output, "body-blocks.tsv"));
        Samples second = SamplesOf(pages, [.. pages.Select((page, index) =>
        {
            BlockOutlook outlook = new(page.Tree);
            return rows[index].Select((row, block) => outlook.Describe(block, row, views[index])).ToArray();
        })]);
        Write(Fit(second, BinnedSamples.Of(second), NoFold), Path.Combine(output, "body-context.tsv"));
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

    private static float[][] Describe(LabelledPage page)
    {
        BlockFeatures features = new(page.Tree, page.Title, page.Tree.Linked.Body);
        return [.. Enumerable.Range(0, page.Labels.Length).Select(features.Describe)];
    }

    private static Samples SamplesOf(List<LabelledPage> pages, List<float[][]> rows)
    {
        Samples samples = new(rows.First(page => page.Length > 0)[0].Length);
        for (int index = 0; index < pages.Count; index++)
        {
            for (int block = 0; block < rows[index].Length; block++)
            {
                samples.StartGroup(index % Folds);
                samples.Add(rows[index][block], pages[index].Labels[block], pages[index].Weights[block]);
            }
        }

        return samples;
    }

    private static List<TreeNode[]> Fit(Samples samples, BinnedSamples binned, int leftOut)
    {
        GrownForest forest = Booster.Train(samples, binned, leftOut, Objective.Logistic, Options);
        return [[new TreeNode(-1, forest.Bias, 0, 0)], .. forest.Trees.Select(Nodes)];
    }

    /// <summary>The questions of a tree, then its leaves.</summary>
    private static TreeNode[] Nodes(GrownTree tree)
    {
        int Place(int child) => child >= 0 ? child : tree.Nodes.Count + ~child;
        return [
            .. tree.Nodes.Select(node => new TreeNode(node.Feature, node.Threshold, Place(node.Left), Place(node.Right))),
            .. tree.Leaves.Select(leaf => new TreeNode(-1, leaf, 0, 0))];
    }

    private static void Write(List<TreeNode[]> trees, string path)
        => File.WriteAllLines(path, trees.Select(tree => string.Join('\t', tree)).Prepend("# one tree a row; a node: feature:threshold:left:right, or the value of a leaf"));
}
