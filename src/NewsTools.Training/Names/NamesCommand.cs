using System.Diagnostics;
using NewsTools.Models;
using NewsTools.Tagging.Names;
using NewsTools.Training.Names.Networks;
using NewsTools.Training.Names.Wide;

namespace NewsTools.Training.Names;

/// <summary>Trains the name tagger and prints its scores: <c>names CORPORA VECTORS [MODEL] [--gold]</c>.</summary>
internal sealed class NamesCommand
{
    private const int Seed = 1;
    private const int VocabularySize = 250_000;
    private const int FineWords = 80_000;
    private const int TunedWords = 25_000;
    private const float ShareOfEarlier = 0.65f;

    // All features are tried, then those that matter most are fitted anew.
    private const int FirstWidePasses = 3;
    private const int WidePasses = 8;
    private const int WideFeatureCount = 125_000;

    // The second round hides whole words; the mean of both rounds' weights finds more names than either.
    private static readonly (int Passes, float Rate, Hiding Hiding)[] Rounds = [(7, 0.003f, Hiding.Scattered), (5, 0.002f, Hiding.WholeWords)];

    private static readonly NameMix Mix = new(0.65f, 0.455f);

    private static readonly string[] DevelopmentSets = ["worldwide", "webnews", "wikigold", "conll2003", "opennews"];

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly string _folder;
    private readonly NameLists _lists;
    private readonly FormBank _bank = new();
    private readonly List<TrainingDocument> _documents;
    private readonly HeldOut _held;
    private readonly NameVocabulary _vocabulary;

    private NamesCommand(string folder, string vectors, bool isTaught)
    {
        _folder = folder;
        _lists = NameListBuilder.Build(Path.Combine(folder, "resources"));
        NameCorpora corpora = new(folder, _lists, _bank);
        _documents = corpora.ReadGold();
        List<TrainingDocument> taught = isTaught ? corpora.ReadTaught() : [];
        _held = new HeldOut(taught);
        _documents.AddRange(taught);
        Report($"{_documents.Count} documents, {_documents.Sum(document => (long)document.TokenCount)} tokens, {_bank.Count} words");
        _vocabulary = new NameVocabulary(WordVectorFile.Read(vectors), Counts(), VocabularySize, FineWords, TunedWords);
        _bank.FindWords(new KeyTable(_vocabulary.Keys));
    }

    public static int Run(string[] args)
    {
        string target = args.Length > 2 && args[2][0] != '-' ? args[2] : Path.Combine("src", "NewsTools.Core", "Models", NameModel.FileName);
        NamesCommand command = new(args[0], args[1], !args.Contains("--gold"));
        TrainingNetwork network = command.TrainNetwork();
        byte[] payload = command.AddWide(network);
        command.Score(payload);
        File.WriteAllBytes(target, ModelFile.Pack(NameModel.FileName, NameModel.FormatVersion, payload));
        return 0;
    }

    private TrainingNetwork TrainNetwork()
    {
        Random random = new(Seed);
        TrainingNetwork network = new(_bank, _vocabulary, random);
        float[][] before = [];
        foreach ((int passes, float rate, Hiding hiding) in Rounds)
        {
            before = [.. network.Weights.Select(weights => weights.ToArray())];
            network.Hiding = hiding;
            NameTrainer trainer = new(network, _documents, random, passes, rate);
            for (int pass = 1; pass <= passes; pass++)
            {
                Report($"pass {pass}: loss {trainer.Pass():F4}, {_held.Report(network)}");
            }
        }

        network.MoveBack(before, ShareOfEarlier);
        Report($"mean: {_held.Report(network)}");
        return network;
    }

    private byte[] AddWide(TrainingNetwork network)
    {
        Random random = new(Seed);
        WordGroups groups = new(Path.Combine(_folder, "resources", "glove_clusters.tsv"), new KeyTable(_vocabulary.Keys));
        WideCorpus corpus = new(_documents, _bank.Traits(groups));
        Report($"{corpus.Keys.Count} features");
        WideWeights all = new WideTrainer(corpus, random).Train(_documents, FirstWidePasses, 1);
        corpus.Keep(all.Best(WideFeatureCount));
        WideWeights wide = new WideTrainer(corpus, random).Train(_documents, WidePasses, WidePasses / 2);
        return NameModelWriter.Write(_lists, _vocabulary, network, groups, wide, Mix);
    }

    private void Score(byte[] payload)
    {
        Report($"{payload.Length} bytes");
        NameModel model = NameModel.Read(payload);
        foreach (string set in DevelopmentSets)
        {
            Console.WriteLine(new NameScorer(Path.Combine(_folder, "..", "eval", "entities", $"{set}.dev.jsonl")).Score(model));
        }
    }

    private Dictionary<ulong, int> Counts()
    {
        Dictionary<ulong, int> counts = [];
        foreach (int form in _documents.SelectMany(document => document.Forms).Where(form => form >= 0))
        {
            ulong word = _bank.FormOf(form).Lower;
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        return counts;
    }

    private void Report(FormattableString text)
        => Console.WriteLine(FormattableString.Invariant($"{_watch.Elapsed.TotalSeconds,6:F0} s  ") + FormattableString.Invariant(text));
}
