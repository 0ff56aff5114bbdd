using System.Diagnostics;
using NewsTools.Models;
using NewsTools.Tagging.Names;

namespace NewsTools.Training.Names;

/// <summary>Trains the name tagger.</summary>
internal static class NamesCommand
{
    private const int BatchRows = 1500;
    private const int CommonWords = 100_000;
    private const int TunedWords = 25_000;

    private static readonly string[] DevelopmentSets = ["worldwide", "webnews", "wikigold", "conll2003", "opennews"];

    /// <summary>Trains a model and writes it: <c>names CORPORA VECTORS [MODEL] [--gold] [--passes N] [--rate R] [--seed N]</c>.</summary>
    public static int Run(string[] args)
    {
        string folder = args[0];
        string target = args.Length > 2 && args[2][0] != '-' ? args[2] : Path.Combine("src", "NewsTools.Core", "Models", NameModel.FileName);
        bool isGoldOnly = args.Contains("--gold");
        int passes = int.Parse(Option(args, "--passes", "6"), null);
        float rate = float.Parse(Option(args, "--rate", "0.0015"), System.Globalization.CultureInfo.InvariantCulture);
        Random random = new(int.Parse(Option(args, "--seed", "1"), null));
        Stopwatch watch = Stopwatch.StartNew();
        NameLists lists = NameListBuilder.Build(Path.Combine(folder, "resources"));
        FormBank bank = new();
        NameCorpora corpora = new(folder, lists, bank);
        List<TrainingDocument> documents = corpora.ReadGold();
        if (!isGoldOnly)
        {
            documents.AddRange(corpora.ReadTaught());
        }

        Report(watch, $"{documents.Count} documents, {documents.Sum(document => (long)document.TokenCount)} tokens, {bank.Lower.Count} words");
        NameVocabulary vocabulary = new(WordVectorFile.Read(args[1]), Counts(documents, bank), CommonWords, TunedWords);
        bank.FindWords(new KeyTable(vocabulary.Keys));
        Report(watch, $"{vocabulary.Keys.Length} vectors, {vocabulary.TunedCount} of them learned");
        TrainingNetwork network = new(bank, vocabulary, random);
        NameScorer[] scorers = [.. DevelopmentSets.Select(set => new NameScorer(Path.Combine(folder, $"../eval/entities/{set}.dev.jsonl")))];
        Report(watch, $"training");
        for (int pass = 0; pass < passes; pass++)
        {
            double loss = Pass(network, documents, random, progress => rate * Math.Min(1, 20 * (pass + progress) / passes) * (1 - ((pass + progress) / passes)));
            byte[] payload = NameModelWriter.Write(lists, vocabulary, network, 0);
            NameModel model = NameModel.Read(payload);
            Report(watch, $"pass {pass + 1}: loss {loss:F4}, {payload.Length} bytes");
            foreach (NameScorer scorer in scorers.Take(pass == passes - 1 ? scorers.Length : 2))
            {
                Console.WriteLine(scorer.Score(model));
            }

            File.WriteAllBytes(target, ModelFile.Pack(NameModel.FileName, NameModel.FormatVersion, payload));
        }

        return 0;
    }

    private static double Pass(TrainingNetwork network, List<TrainingDocument> documents, Random random, Func<float, float> rate)
    {
        TrainingDocument[] order = [.. documents];
        random.Shuffle(order);
        double sum = 0;
        int batches = 0;
        List<TrainingDocument> batch = [];
        int rows = 0;
        for (int at = 0; at < order.Length; at++)
        {
            batch.Add(order[at]);
            rows += order[at].Forms.Length;
            if (rows >= BatchRows || at == order.Length - 1)
            {
                sum += network.Learn(new NameBatch(batch), rate((float)at / order.Length));
                batches++;
                batch.Clear();
                rows = 0;
            }
        }

        return sum / batches;
    }

    private static Dictionary<ulong, int> Counts(List<TrainingDocument> documents, FormBank bank)
    {
        Dictionary<ulong, int> counts = [];
        foreach (int form in documents.SelectMany(document => document.Forms).Where(form => form >= 0))
        {
            counts[bank.Lower[form]] = counts.GetValueOrDefault(bank.Lower[form]) + 1;
        }

        return counts;
    }

    private static string Option(string[] args, string name, string otherwise)
    {
        int at = Array.IndexOf(args, name);
        return at < 0 ? otherwise : args[at + 1];
    }

    private static void Report(Stopwatch watch, FormattableString text)
        => Console.WriteLine(FormattableString.Invariant($"{watch.Elapsed.TotalSeconds,6:F0} s  ") + FormattableString.Invariant(text));
}
