using System.Runtime.Intrinsics;
using NewsTools.Tagging;

namespace NewsTools.Training.PartsOfSpeech;

/// <summary>The weights while they are learnt, sixteen a feature, each with a step size of its own (AdaGrad).</summary>
internal sealed class PosWeights
{
    private const int Width = PosTags.Count;

    /// <summary>Keeps the first steps of a weight small.</summary>
    private const float Damping = 0.1f;

    private readonly Dictionary<uint, int> _rows;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly float[] _sums;
    private int _summed;

    public PosWeights(IEnumerable<uint> features)
    {
        _rows = features.Order().Select((feature, row) => (feature, row)).ToDictionary(pair => pair.feature, pair => pair.row * Width);
        _weights = new float[_rows.Count * Width];
        _squares = new float[_rows.Count * Width];
        _sums = new float[_rows.Count * Width];
    }

    /// <summary>Finds where a feature's weights begin.</summary>
    public bool TryFind(uint feature, out int row) => _rows.TryGetValue(feature, out row);

    /// <summary>The sums of the weights of some rows.</summary>
    public void Score(ReadOnlySpan<int> rows, Span<float> scores)
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

    /// <summary>Moves the weights of some rows against a gradient.</summary>
    public void Step(ReadOnlySpan<int> rows, ReadOnlySpan<float> gradients, float rate)
    {
        Vector256<float> damping = Vector256.Create(Damping);
        for (int half = 0; half < Width; half += 8)
        {
            Vector256<float> gradient = Vector256.Create(gradients[half..]);
            Vector256<float> square = gradient * gradient;
            Vector256<float> step = gradient * rate;
            foreach (int row in rows)
            {
                Vector256<float> squares = Vector256.LoadUnsafe(ref _squares[row + half]) + square;
                squares.StoreUnsafe(ref _squares[row + half]);
                (Vector256.LoadUnsafe(ref _weights[row + half]) - (step / (Vector256.Sqrt(squares) + damping))).StoreUnsafe(ref _weights[row + half]);
            }
        }
    }

    /// <summary>Takes the weights of now into the mean that is kept.</summary>
    public void AddToMean()
    {
        for (int weight = 0; weight < _sums.Length; weight++)
        {
            _sums[weight] += _weights[weight];
        }

        _summed++;
    }

    /// <summary>The mean weights of the strongest features alone, those that occur often before others, to be learnt on from.</summary>
    public PosWeights Pruned(int count, Dictionary<uint, int> counts)
    {
        uint[] strongest = [.. _rows.OrderByDescending(row => Strength(row.Value) * Math.Log(1 + counts[row.Key])).Take(count).Select(row => row.Key)];
        PosWeights pruned = new(strongest);
        foreach ((uint feature, int row) in pruned._rows)
        {
            for (int at = 0; at < Width; at++)
            {
                pruned._weights[row + at] = Mean(_rows[feature] + at);
                pruned._squares[row + at] = _squares[_rows[feature] + at];
            }
        }

        return pruned;
    }

    /// <summary>The learnt weights in one byte each.</summary>
    public FeatureTable ToTable(float unit)
    {
        uint[] keys = [.. _rows.Keys.Order()];
        sbyte[] weights = [.. Enumerable.Range(0, keys.Length * Width).Select(weight => (sbyte)Math.Clamp(MathF.Round(Mean(weight) / unit), -127, 127))];
        return new FeatureTable(keys, weights);
    }

    private float Mean(int weight) => _sums[weight] / _summed;

    private float Strength(int row) => Enumerable.Range(row, Width).Max(weight => Math.Abs(Mean(weight)));
}
