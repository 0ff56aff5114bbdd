using System.Globalization;
using System.Reflection;
using NewsTools.Models;
using NewsTools.Tagging;
using NewsTools.Training.Corpora;

namespace NewsTools.Training.PartsOfSpeech;

/// <summary>Learns how words change their endings and prints the scores: <c>lemmas CORPORA [MODEL]</c>.</summary>
internal static class LemmaCommand
{
    private const int KnownWords = 60_000;

    public static int Run(string[] args)
    {
        string corpora = args[0];
        string target = args.Length > 1 ? args[1] : Path.Combine("src", "NewsTools.Core", "Models", LemmaModel.FileName);
        LemmaTrainer trainer = new();
        HashSet<string> vocabulary = [.. File.ReadLines(Path.Combine(corpora, "resources", "glove_clusters.tsv")).Take(KnownWords).Select(line => line[..line.IndexOf('\t', StringComparison.Ordinal)])];
        foreach ((PartOfSpeech tag, string form, string lemma) in LemmaGuesses.Of(vocabulary))
        {
            trainer.Add(tag, form, lemma, 1);
        }

        foreach (TreebankDocument document in new[] { "ewt", "gum" }.SelectMany(name => Treebank.Read(Path.Combine(corpora, "pos", $"{name}.train.conllu.gz"))).Where(PosCorpus.IsOpen))
        {
            AddWords(trainer, document);
        }

        foreach (string[] row in Irregular())
        {
            trainer.Add(Enum.Parse<PartOfSpeech>(row[0], true), row[1], row[2], 1000);
        }

        LemmaModel model = trainer.Build();
        Report(corpora, model);
        byte[] file = ModelFile.Pack(LemmaModel.FileName, LemmaModel.FormatVersion, model.ToPayload());
        File.WriteAllBytes(target, file);
        Console.WriteLine($"{target}: {file.Length} bytes");
        return 0;
    }

    private static void AddWords(LemmaTrainer trainer, TreebankDocument document)
    {
        foreach (TreebankWord word in document.Words)
        {
            string form = document.Text[word.Start..word.End];
            if (form.All(unit => char.IsLetter(unit) || unit is '\'' or '’'))
            {
                trainer.Add(Enum.Parse<PartOfSpeech>(word.Tag, true), form, word.Lemma, 3);
            }
        }
    }

    private static IEnumerable<string[]> Irregular()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("irregular.tsv")!;
        using StreamReader lines = new(stream);
        return [.. lines.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(line => line.Split('\t'))];
    }

    private static void Report(string corpora, LemmaModel model)
    {
        foreach (string treebank in (string[])["gum", "ewt"])
        {
            Dictionary<int, (int Right, int All)> scores = [];
            foreach (TreebankDocument document in Treebank.Read(Path.Combine(corpora, "pos", $"{treebank}.dev.conllu.gz")))
            {
                foreach (TreebankWord word in document.Words)
                {
                    int kind = Lemmatizer.KindOf(Enum.Parse<PartOfSpeech>(word.Tag, true));
                    if (kind >= 0)
                    {
                        string form = document.Text[word.Start..word.End].ToLowerInvariant();
                        (int taken, string added) = model.Edit(form, kind);
                        bool isRight = taken <= form.Length && string.Equals(form[..^taken] + added, word.Lemma, StringComparison.OrdinalIgnoreCase);
                        (int right, int all) = scores.GetValueOrDefault(kind);
                        scores[kind] = (right + (isRight ? 1 : 0), all + 1);
                    }
                }
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"lemmas on {treebank}.dev: {string.Join(", ", scores.OrderBy(score => score.Key).Select(score => FormattableString.Invariant($"{(score.Key == 0 ? "verbs" : score.Key == 1 ? "nouns" : "adjectives")} {100.0 * score.Value.Right / score.Value.All:F2}")))}"));
        }
    }
}
