using System.Diagnostics;
using NewsTools.Models;
using NewsTools.Tagging.Names;

namespace NewsTools.Training.Names;

/// <summary>Trains the name tagger and prints its scores: <c>names CORPORA VECTORS [MODEL] [--gold]</c>.</summary>
internal static class NamesCommand
{
    private const int Seed = 1;
    private const float ShareOfEarlier = 0.65f;
    private const int VocabularySize = 260_000;
    private const int FineWords = 80_000;
    private const int TunedWords = 25_000;

    private static readonly string[] DevelopmentSets = ["worldwide", "webnews", "wikigold", "conll2003", "opennews"];

    // The second round hides whole words; the mean of both rounds' weights finds more names than either.
    private static readonly (int Passes, float Rate, Hiding Hiding)[] Rounds = [(7, 0.003f, Hiding.Scattered), (5, 0.002f, Hiding.WholeWords)];

    public static int Run(string[] args)
    {
        string folder = args[0];
        string target = args.Length > 2 && args[2][0] != '-' ? args[2] : Path.Combine("src", "NewsTools.Core", "Models", NameModel.FileName);
        Random random = new(Seed);
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
        NameScorer[] scorers = [.. DevelopmentSets.Select(set => new NameScorer(Path.Combine(folder, "..", "eval", "entities", $"{set}.dev.jsonl")))];
        byte[] payload = [];
        for (int round = 0; round < Rounds.Length; round++)
        {
            float[][] before = [.. network.Weights.Select(weights => weights.ToArray())];
            network.Hiding = Rounds[round].Hiding;
            NameTrainer trainer = new(network, documents, random, Rounds[round].Passes, Rounds[round].Rate);
            for (int pass = 1; pass <= Rounds[round].Passes; pass++)
            {
                Report(watch, $"pass {pass}: loss {trainer.Pass():F4}, {held.Report(network)}");
            }

            if (round > 0)
            {
                network.MoveBack(before, ShareOfEarlier);
            }

            payload = NameModelWriter.Write(lists, vocabulary, network, 0);
            NameModel model = NameModel.Read(payload);
            Report(watch, $"{payload.Length} bytes");
            Array.ForEach(scorers, scorer => Console.WriteLine(scorer.Score(model)));
        }

        File.WriteAllBytes(target, ModelFile.Pack(NameModel.FileName, NameModel.FormatVersion, payload));
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

    private static void Report(Stopwatch watch, FormattableString text)
        => Console.WriteLine(FormattableString.Invariant($"{watch.Elapsed.TotalSeconds,6:F0} s  ") + FormattableString.Invariant(text));
}
