using System.Globalization;
using NewsTools.Entities.Referring;

namespace NewsTools.Training.Pronouns;

/// <summary>Trains the weights for pronouns, prints how many are right in cross-validation, and writes the table: <c>pronouns CORPORA [TABLE]</c>.</summary>
internal static class PronounCommand
{
    private const int Folds = 5;

    public static int Run(string[] args)
    {
        string corpora = args[0];
        string target = args.Length > 1 ? args[1] : Path.Combine("src", "NewsTools.Core", "Entities", "Tables", "entities.pronoun-weights.tsv");
        PronounExample[] clusters = Examples(PronounCorpus.ReadClusters(Path.Combine(corpora, "coref", "gum.train.jsonl")), 0);
        PronounExample[] speakers = [.. ((string[])["polnear_names", "webnews", "britnews", "worldweb"])
            .SelectMany((name, i) => Examples(PronounCorpus.ReadSpeakers(Path.Combine(corpora, "quotes", $"{name}.train.jsonl")), (i + 1) * 10_000))];
        PronounExample[] all = [.. clusters, .. speakers];
        Report("coreference", clusters, all);
        Report("speakers", speakers, all);
        float[] weights = PronounTrainer.Train(all);
        File.WriteAllLines(target, PronounFeatures.Names.Select((name, i) => string.Create(CultureInfo.InvariantCulture, $"{name}\t{weights[i]:F3}")));
        return 0;
    }

    private static PronounExample[] Examples(IEnumerable<PronounArticle> articles, int first)
        => [.. articles.SelectMany((article, number) => PronounCorpus.Examples(article, first + number))];

    private static void Report(string what, PronounExample[] tested, PronounExample[] all)
    {
        double right = 0;
        for (int fold = 0; fold < Folds; fold++)
        {
            float[] weights = PronounTrainer.Train([.. all.Where(example => example.Article % Folds != fold)]);
            PronounExample[] held = [.. tested.Where(example => example.Article % Folds == fold)];
            right += PronounTrainer.Accuracy(held, weights) * held.Length;
        }

        double reachable = tested.Count(example => example.IsRight.Contains(true));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {tested.Length} pronouns, {100 * reachable / Math.Max(1, tested.Length):F1}% have the right candidate, {100 * right / Math.Max(1, tested.Length):F1}% right"));
    }
}
