using System.Diagnostics;
using System.Globalization;
using NewsTools.Analysis;
using NewsTools.Models;
using NewsTools.Tagging;

namespace NewsTools.Training.PartsOfSpeech;

/// <summary>Trains the part-of-speech tagger and prints its scores: <c>pos CORPORA [MODEL]</c>.</summary>
internal static class PosCommand
{
    private const int LeastCount = 2;
    private const int KeptFeatures = 100_000;
    private const int Epochs = 12;
    private const int RefitEpochs = 5;
    private const float RefitRate = 0.05f;
    private const float WeightUnit = 0.03f;
    private const int Seed = 17;

    public static int Run(string[] args)
    {
        string corpora = args[0];
        string target = args.Length > 1 ? args[1] : Path.Combine("src", "NewsTools.Core", "Models", PosModel.FileName);
        List<(Document Document, PartOfSpeech[] Tags)> corpus =
            [.. PosCorpus.Read(Path.Combine(corpora, "pos", "ewt.train.conllu.gz"), true), .. PosCorpus.Read(Path.Combine(corpora, "pos", "gum.train.conllu.gz"), true)];
        PosModel words = PosLexicon.Make(corpus, Path.Combine(corpora, "resources", "glove_clusters.tsv"));
        List<PosSentence> sentences = PosCorpus.Describe(corpus, words);
        Console.WriteLine($"{sentences.Count} sentences, {sentences.Sum(sentence => sentence.Classes.Length)} tokens");

        Stopwatch watch = Stopwatch.StartNew();
        Dictionary<uint, int> counts = PosTrainer.CountFeatures(sentences, LeastCount);
        PosTrainer wide = new(sentences, new PosWeights(counts.Keys), Seed);
        wide.Train(Epochs, 3);
        Report(corpora, $"{counts.Count} features, {watch.Elapsed.TotalSeconds:F0} s", words.With(wide.Weights.ToTable(WeightUnit)));

        PosTrainer narrow = new(sentences, wide.Weights.Pruned(KeptFeatures, counts), Seed + 1) { Rate = RefitRate };
        narrow.Train(RefitEpochs, 3);
        PosModel model = words.With(narrow.Weights.ToTable(WeightUnit));
        Report(corpora, $"{KeptFeatures} features, {watch.Elapsed.TotalSeconds:F0} s", model);
        byte[] file = ModelFile.Pack(PosModel.FileName, PosModel.FormatVersion, model.ToPayload());
        File.WriteAllBytes(target, file);
        Console.WriteLine($"{target}: {file.Length} bytes");
        return 0;
    }

    private static void Report(string corpora, string what, PosModel model)
    {
        foreach (string treebank in (string[])["gum", "ewt"])
        {
            int right = 0;
            int all = 0;
            foreach ((Document document, PartOfSpeech[] gold) in PosCorpus.Read(Path.Combine(corpora, "pos", $"{treebank}.dev.conllu.gz"), false))
            {
                PartOfSpeech[] tags = PosTagger.Tag(document, model);
                right += tags.Zip(gold).Count(pair => pair.First == pair.Second);
                all += gold.Length;
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: UPOS on {treebank}.dev {100.0 * right / all:F2}"));
        }
    }
}
