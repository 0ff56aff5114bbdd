using System.Runtime.Intrinsics;
using NewsTools.Tagging;

namespace NewsTools.Training.PartsOfSpeech;

/// <summary>
/// Learns the weights: a log-linear model by AdaGrad, tagging from left to right with its own tags of the words before, part of
/// the features dropped at random.
/// </summary>
internal sealed class PosTrainer
{
    private const int Width = PosTags.Count;

    private readonly List<PosSentence> _sentences;
    private readonly Dictionary<uint, int> _rows;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly float[] _sums;
    private readonly Random _random;
    private int _summed;

    public PosTrainer(List<PosSentence> sentences, IEnumerable<uint> features, int seed)
    {
        _sentences = sentences;
        _rows = features.Order().Select((feature, row) => (feature, row)).ToDictionary(pair => pair.feature, pair => pair.row);
        _weights = new float[_rows.Count * Width];
        _squares = new float[_rows.Count * Width];
        _sums = new float[_rows.Count * Width];
        _random = new Random(seed);
    }

    /// <summary>The share of features that is dropped from a word while learning.</summary>
    public float Dropout { get; init; } = 0.3f;

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
    public void Train(int epochs, int averaged, Action<int>? report = null)
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
                for (int weight = 0; weight < _sums.Length; weight++)
                {
                    _sums[weight] += _weights[weight];
                }

                _summed++;
            }

            report?.Invoke(epoch);
        }
    }

    /// <summary>The features with the largest weights.</summary>
    public IEnumerable<uint> Strongest(int count, Dictionary<uint, int> counts)
        => _rows.OrderByDescending(row => Strength(row.Value) * Math.Log(1 + counts[row.Key])).Take(count).Select(row => row.Key);

    /// <summary>The learnt weights in one byte each.</summary>
    public FeatureTable ToTable(float unit)
    {
        uint[] keys = [.. _rows.Keys.Order()];
        sbyte[] weights = new sbyte[keys.Length * Width];
        for (int weight = 0; weight < weights.Length; weight++)
        {
            weights[weight] = (sbyte)Math.Clamp(MathF.Round(Mean(weight) / unit), -127, 127);
        }

        return new FeatureTable(keys, weights);
    }

    private static uint TagAt(PosSentence sentence, int token) => token < 0 ? PosFeatures.Start : sentence.Classes[token];

    private float Mean(int weight) => _summed == 0 ? _weights[weight] : _sums[weight] / _summed;

    private float Strength(int row)
    {
        float most = 0;
        for (int at = row * Width; at < (row + 1) * Width; at++)
        {
            most = Math.Max(most, Math.Abs(Mean(at)));
        }

        return most;
    }

    private void Learn(PosSentence sentence, float rate)
    {
        Span<uint> features = stackalloc uint[PosFeatures.Count];
        Span<int> rows = stackalloc int[PosFeatures.Count];
        Span<float> scores = stackalloc float[Width];
        uint last = PosFeatures.Start;
        uint beforeLast = PosFeatures.Start;
        for (int token = 0; token < sentence.Classes.Length; token++)
        {
            int tag = sentence.Words[token + PosTagger.Margin].OnlyTag;
            if (tag < 0)
            {
                PosFeatures.Write(sentence.Words.AsSpan(token, 5), last, beforeLast, features);
                int active = Active(features, rows);
                Score(rows[..active], scores);
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
            if (_random.NextSingle() >= Dropout && _rows.TryGetValue(feature, out int row))
            {
                rows[active++] = row * Width;
            }
        }

        return active;
    }

    private void Score(ReadOnlySpan<int> rows, Span<float> scores)
    {
        Vector256<float> low = Vector256<float>.Zero;
        Vector256<float> high = Vector256<float>.Zero;
        foreach (int row in rows)
        {
            low += Vector256.LoadUnsafe(ref _weights[row]);
            high += Vector256.LoadUnsafe(ref _weights[row + 8]);
        }

        low.CopyTo(scores);
        high.CopyTo(scores[8..]);
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        int best = 0;
        for (int at = 1; at < Width; at++)
        {
            best = scores[at] > scores[best] ? at : best;
        }

        return best;
    }

    private void Update(ReadOnlySpan<int> rows, Span<float> scores, int gold, float rate)
    {
        float most = scores[Best(scores)];
        float sum = 0;
        for (int at = 0; at < Width; at++)
        {
            scores[at] = MathF.Exp(scores[at] - most);
            sum += scores[at];
        }

        for (int at = 0; at < Width; at++)
        {
            scores[at] = (scores[at] / sum) - (at == gold ? 1 : 0);
        }

        if (scores[gold] > -0.001f)
        {
            return;
        }

        Vector256<float> epsilon = Vector256.Create(0.1f);
        for (int half = 0; half < Width; half += 8)
        {
            Vector256<float> gradient = Vector256.LoadUnsafe(ref scores[half]);
            Vector256<float> square = gradient * gradient;
            Vector256<float> step = gradient * rate;
            foreach (int row in rows)
            {
                Vector256<float> squares = Vector256.LoadUnsafe(ref _squares[row + half]) + square;
                squares.StoreUnsafe(ref _squares[row + half]);
                (Vector256.LoadUnsafe(ref _weights[row + half]) - (step / (Vector256.Sqrt(squares) + epsilon))).StoreUnsafe(ref _weights[row + half]);
            }
        }
    }
}
