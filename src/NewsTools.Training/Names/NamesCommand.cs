using System.Diagnostics;
using System.Globalization;
using NewsTools.Models;
using NewsTools.Tagging.Names;

namespace NewsTools.Training.Names;

/// <summary>Trains the name tagger and prints its scores: <c>names CORPORA VECTORS [MODEL] [--gold] [--passes N] [--seed N]</c>.</summary>
internal static class NamesCommand
{
    private const int Passes = 7;
    private const int Seed = 1;
    private const int VocabularySize = 260_000;
    private const int FineWords = 50_000;
    private const int TunedWords = 25_000;

    private static readonly string[] DevelopmentSets = ["worldwide", "webnews", "wikigold", "conll2003", "opennews"];

    public static int Run(string[] args)
    {
        string folder = args[0];
        string target = args.Length > 2 && args[2][0] != '-' ? args[2] : Path.Combine("src", "NewsTools.Core", "Models", NameModel.FileName);
        int passes = Option(args, "--passes", Passes);
        Random random = new(Option(args, "--seed", Seed));
        Stopwatch watch = Stopwatch.StartNew();

        NameLists lists = NameListBuilder.Build(Path.Combine(folder, "resources"));
        FormBank bank = new();
        NameCorpora corpora = new(folder, lists, bank);
        List<TrainingDocument> documents = corpora.ReadGold();
        List<TrainingDocument> taught = args.Contains("--gold") ? [] : corpora.ReadTaught();
        HeldOut held = new(taught);
        documents.AddRange(taught);
        Report(watch, $"{documents.Count} documents, {documents.Sum(document => (long)document.TokenCount)} tokens, {bank.Lower.Count} words");

        NameVocabulary vocabulary = new(WordVectorFile.Read(args[1]), Counts(documents, bank), VocabularySize, FineWords, TunedWords);
        bank.FindWords(new KeyTable(vocabulary.Keys));
        TrainingNetwork network = new(bank, vocabulary, random);
        NameTrainer trainer = new(network, documents, random, passes);
        NameScorer[] scorers = [.. DevelopmentSets.Select(set => new NameScorer(Path.Combine(folder, "..", "eval", "entities", $"{set}.dev.jsonl")))];
        for (int pass = 1; pass <= passes; pass++)
        {
            double loss = trainer.Pass();
            byte[] payload = NameModelWriter.Write(lists, vocabulary, network, 0);
            File.WriteAllBytes(target, ModelFile.Pack(NameModel.FileName, NameModel.FormatVersion, payload));
            Report(watch, $"pass {pass}: loss {loss:F4}, {held.Report(network)}, {payload.Length} bytes");
            NameModel model = NameModel.Read(payload);
            foreach (NameScorer scorer in scorers.Take(pass == passes ? scorers.Length : 2))
            {
                Console.WriteLine(scorer.Score(model));
            }
        }

        return 0;
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

    private static int Option(string[] args, string name, int otherwise)
    {
        int at = Array.IndexOf(args, name);
        return at < 0 ? otherwise : int.Parse(args[at + 1], CultureInfo.InvariantCulture);
    }

    private static void Report(Stopwatch watch, FormattableString text)
        => Console.WriteLine(FormattableString.Invariant($"{watch.Elapsed.TotalSeconds,6:F0} s  ") + FormattableString.Invariant(text));
}
