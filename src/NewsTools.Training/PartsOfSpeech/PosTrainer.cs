using NewsTools.Tagging;

namespace NewsTools.Training.PartsOfSpeech;

/// <summary>
/// Learns the weights: a log-linear model by AdaGrad, tagging from left to right with its own tags of the words before, part of
/// the features dropped at random.
/// </summary>
internal sealed class PosTrainer
{
    /// <summary>How small an error is too small to learn from.</summary>
    private const float LeastError = 0.001f;

    private readonly List<PosSentence> _sentences;
    private readonly Random _random;

    public PosTrainer(List<PosSentence> sentences, PosWeights weights, int seed)
    {
        _sentences = sentences;
        Weights = weights;
        _random = new Random(seed);
    }

    /// <summary>What was learnt.</summary>
    public PosWeights Weights { get; }

    /// <summary>The share of features that is dropped from a word while learning.</summary>
    public float Dropout { get; init; } = 0.4f;

    public float Rate { get; init; } = 0.1f;

    /// <summary>The features that occur often enough, with how often.</summary>
    public static Dictionary<uint, int> CountFeatures(List<PosSentence> sentences, int least)
    {
        Dictionary<uint, int> counts = [];
        uint[] features = new uint[PosFeatures.Count];
        foreach (PosSentence sentence in sentences)
        {
            for (int token = 0; token < sentence.Classes.Length; token++)
            {
                if (sentence.Words[token + PosTagger.Margin].OnlyTag < 0)
                {
                    PosFeatures.Write(sentence.Words.AsSpan(token, 5), TagAt(sentence, token - 1), TagAt(sentence, token - 2), features);
                    foreach (uint feature in features)
                    {
                        counts[feature] = counts.GetValueOrDefault(feature) + 1;
                    }
                }
            }
        }

        return counts.Where(pair => pair.Value >= least).ToDictionary();
    }

    /// <summary>Goes over the sentences a number of times; the mean of the last weights is kept.</summary>
    public void Train(int epochs, int averaged)
    {
        PosSentence[] order = [.. _sentences];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            _random.Shuffle(order);
            float rate = Rate * (1 - (0.8f * epoch / Math.Max(1, epochs - 1)));
            foreach (PosSentence sentence in order)
            {
                Learn(sentence, rate);
            }

            if (epoch >= epochs - averaged)
            {
                Weights.AddToMean();
            }
        }
    }

    private static uint TagAt(PosSentence sentence, int token) => token < 0 ? PosFeatures.Start : sentence.Classes[token];

    private void Learn(PosSentence sentence, float rate)
    {
        Span<uint> features = stackalloc uint[PosFeatures.Count];
        Span<int> rows = stackalloc int[PosFeatures.Count];
        Span<float> scores = stackalloc float[PosTags.Count];
        uint last = PosFeatures.Start;
        uint beforeLast = PosFeatures.Start;
        for (int token = 0; token < sentence.Classes.Length; token++)
        {
            int tag = sentence.Words[token + PosTagger.Margin].OnlyTag;
            if (tag < 0)
            {
                PosFeatures.Write(sentence.Words.AsSpan(token, 5), last, beforeLast, features);
                int active = Active(features, rows);
                Weights.Score(rows[..active], scores);
                tag = Best(scores);
                Update(rows[..active], scores, sentence.Classes[token], rate);
            }

            beforeLast = last;
            last = (uint)tag;
        }
    }

    private int Active(ReadOnlySpan<uint> features, Span<int> rows)
    {
        int active = 0;
        foreach (uint feature in features)
        {
            if (_random.NextSingle() >= Dropout && Weights.TryFind(feature, out int row))
            {
                rows[active++] = row;
            }
        }

        return active;
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        int best = 0;
        for (int at = 1; at < PosTags.Count; at++)
        {
            best = scores[at] > scores[best] ? at : best;
        }

        return best;
    }

    private void Update(ReadOnlySpan<int> rows, Span<float> scores, int gold, float rate)
    {
        float most = scores[Best(scores)];
        float sum = 0;
        for (int at = 0; at < PosTags.Count; at++)
        {
            scores[at] = MathF.Exp(scores[at] - most);
            sum += scores[at];
        }

        for (int at = 0; at < PosTags.Count; at++)
        {
            scores[at] = (scores[at] / sum) - (at == gold ? 1 : 0);
        }

        if (scores[gold] < -LeastError)
        {
            Weights.Step(rows, scores, rate);
        }
    }
}
