using System.Globalization;
using NewsTools.Analysis;
using NewsTools.Language;
using NewsTools.Layout;
using NewsTools.Models;
using NewsTools.Training.Corpora;
using NewsTools.Training.PartsOfSpeech;

namespace NewsTools.Training.Sentences;

/// <summary>Trains the sentence splitter and prints its scores: <c>sentences CORPORA [MODEL]</c>.</summary>
internal static class SentenceCommand
{
    private const int Epochs = 12;
    private const float Unit = 0.05f;
    private const float Dropout = 0.25f;
    private const float Rate = 0.1f;
    private const int Seed = 5;

    public static int Run(string[] args)
    {
        string corpora = args[0];
        string target = args.Length > 1 ? args[1] : Path.Combine("src", "NewsTools.Core", "Models", SentenceModel.FileName);
        SentenceGap[] gaps =
            [.. new[] { "ewt", "gum" }.SelectMany(name => Treebank.Read(Path.Combine(corpora, "pos", $"{name}.train.conllu.gz"))).Where(PosCorpus.IsOpen).SelectMany(Gaps)];
        Console.WriteLine($"{gaps.Length} gaps, {gaps.Count(gap => gap.IsEnd)} ends");
        SentenceModel model = Train(gaps);
        foreach (string treebank in (string[])["gum", "ewt"])
        {
            Report(treebank, model, Path.Combine(corpora, "pos", $"{treebank}.dev.conllu.gz"));
        }

        File.WriteAllBytes(target, ModelFile.Pack(SentenceModel.FileName, SentenceModel.FormatVersion, model.ToPayload()));
        return 0;
    }

    private static SentenceModel Train(SentenceGap[] gaps)
    {
        float[] weights = new float[SentenceModel.Size];
        float[] squares = new float[SentenceModel.Size];
        float[] sums = new float[SentenceModel.Size];
        Random random = new(Seed);
        List<uint> active = [];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(gaps);
            float rate = Rate * (1 - (0.8f * epoch / Epochs));
            foreach (SentenceGap gap in gaps)
            {
                active.Clear();
                active.AddRange(gap.Features.Where(_ => random.NextSingle() >= Dropout).Select(feature => feature & (SentenceModel.Size - 1)));
                float score = active.Sum(feature => weights[feature]);
                float gradient = (1 / (1 + MathF.Exp(-score))) - (gap.IsEnd ? 1 : 0);
                foreach (uint feature in active)
                {
                    squares[feature] += gradient * gradient;
                    weights[feature] -= rate * gradient / (MathF.Sqrt(squares[feature]) + 0.1f);
                }
            }

            for (int at = 0; epoch >= Epochs / 2 && at < weights.Length; at++)
            {
                sums[at] += weights[at] / (Epochs / 2);
            }
        }

        return new SentenceModel([.. sums.Select(weight => (sbyte)Math.Clamp(MathF.Round(weight / Unit), -127, 127))]);
    }

    private static IEnumerable<SentenceGap> Gaps(TreebankDocument gold)
    {
        Document layout = Analyzer.Annotate(gold.Text, null, new AnalysisOptions(), AnalysisStage.Layout);
        HashSet<int> ends = [.. gold.Sentences.Select(sentence => sentence[^1].End)];
        List<Piece> pieces = [];
        Tokenizer tokenizer = new(gold.Text, pieces);
        SentenceFeatures features = new(gold.Text, pieces);
        foreach (Paragraph paragraph in layout.Paragraphs)
        {
            int first = pieces.Count;
            tokenizer.Split(paragraph.Start, paragraph.End);
            features.BeginParagraph(first, pieces.Count);
            for (int token = first; token < pieces.Count - 1; token++)
            {
                features.Pass(token);
                bool isEnd = ends.Contains(pieces[token].End);
                if (features.IsCandidate(token))
                {
                    uint[] values = new uint[SentenceFeatures.Count];
                    features.Write(token, values);
                    yield return new SentenceGap(values, isEnd);
                }

                if (isEnd)
                {
                    features.BeginSentence(token + 1);
                }
            }
        }
    }

    private static void Report(string treebank, SentenceModel model, string path)
    {
        int right = 0;
        int found = 0;
        int all = 0;
        foreach (TreebankDocument gold in Treebank.Read(path))
        {
            List<Piece> pieces = [];
            List<Sentence> sentences = [];
            Tokenizer tokenizer = new(gold.Text, pieces);
            SentenceSplitter splitter = new(gold.Text, pieces, model);
            foreach (Paragraph paragraph in Analyzer.Annotate(gold.Text, null, new AnalysisOptions(), AnalysisStage.Layout).Paragraphs)
            {
                int first = pieces.Count;
                tokenizer.Split(paragraph.Start, paragraph.End);
                splitter.Split(first, 0, sentences);
            }

            HashSet<(int, int)> expected = [.. gold.Sentences.Select(sentence => (sentence[0].Start, sentence[^1].End))];
            right += sentences.Count(sentence => expected.Contains((pieces[sentence.First].Start, pieces[sentence.End - 1].End)));
            found += sentences.Count;
            all += expected.Count;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"sentences on {treebank}.dev: P {100.0 * right / found:F2} R {100.0 * right / all:F2} F1 {200.0 * right / (found + all):F2}"));
    }
}
