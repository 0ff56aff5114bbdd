using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsTools.Tagging.Names;
using NewsTools.Training.Names.Networks;

namespace NewsTools.Training.Names.Wide;

/// <summary>Fits the wide part as a linear-chain model of its own: AdaGrad, features hidden at random, the mean of the last passes.</summary>
internal sealed unsafe class WideTrainer
{
    /// <summary>The numbers that a feature's weights take.</summary>
    public const int Width = ChainGradient.Width;

    private const float Rate = 0.05f;
    private const float LastRate = 0.2f;
    private const float StepRate = 0.003f;
    private const float Hidden = 0.5f;
    private const float Kept = 1 / (1 - Hidden);
    private const float LeastGradient = 0.001f;

    /// <summary>What speaks for no name where there are no features.</summary>
    private const float OutsideElsewhere = 10;

    private readonly WideCorpus _corpus;
    private readonly Random _random;
    private readonly Parameter _steps;
    private readonly ChainGradient _chain;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly FloatBuffer _scores = new(), _gradients = new();
    private readonly List<int> _used = [];
    private readonly List<int> _usedStarts = [];
    private uint _state;
    private int _documents;

    public WideTrainer(WideCorpus corpus, Random random)
    {
        (_corpus, _random) = (corpus, random);
        _weights = GC.AllocateArray<float>(corpus.Keys.Count * Width, pinned: true);
        _squares = GC.AllocateArray<float>(corpus.Keys.Count * Width, pinned: true);
        _steps = new Parameter(1, ChainGradient.StepWeights, 0, random);
        _chain = new ChainGradient(_steps);
        _state = (uint)random.Next(1, int.MaxValue);
    }

    /// <summary>Goes over the documents some times.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="passes">How often.</param>
    /// <param name="meanOf">The mean is taken after so many passes at the end.</param>
    public WideWeights Train(IReadOnlyList<TrainingDocument> documents, int passes, int meanOf)
    {
        float[] weights = new float[_weights.Length];
        float[] steps = new float[_steps.Values.Length];
        for (int pass = 0; pass < passes; pass++)
        {
            Pass(documents, 1 - ((1 - LastRate) * pass / Math.Max(1, passes - 1)));
            if (pass >= passes - meanOf)
            {
                AddTo(weights, _weights, 1f / meanOf);
                AddTo(steps, _steps.Values, 1f / meanOf);
            }
        }

        return new WideWeights([.. _corpus.Keys], weights, steps, _squares);
    }

    private static void AddTo(float[] sums, float[] values, float share)
    {
        for (int at = 0; at < sums.Length; at++)
        {
            sums[at] += share * values[at];
        }
    }

    private void Pass(IReadOnlyList<TrainingDocument> documents, float rate)
    {
        TrainingDocument[] order = [.. documents];
        _random.Shuffle(order);
        foreach (TrainingDocument document in order)
        {
            WideRows rows = _corpus.RowsOf(document);
            _chain.Begin();
            for (int row = 0; row < document.Forms.Length;)
            {
                int end = row;
                while (end < document.Forms.Length && document.Forms[end] >= 0)
                {
                    end++;
                }

                if (end > row)
                {
                    Learn(document, rows, row, end, rate * Rate);
                }

                row = end + 1;
            }

            _steps.Step(rate * StepRate, 0, ++_documents);
        }
    }

    private void Learn(TrainingDocument document, WideRows rows, int first, int end, float rate)
    {
        float* scores = _scores.Uninitialized((end - first) * Width);
        float* gradients = _gradients.Zeroed((end - first) * Width);
        Score(rows, first, end, scores);
        _chain.Of(document, first, end - first, scores, gradients);
        for (int at = 0; at < end - first; at++)
        {
            Vector512<float> gradient = Vector512.Load(gradients + (at * Width)) * Kept;
            if (Vector512.GreaterThanAny(Vector512.Abs(gradient), Vector512.Create(LeastGradient)))
            {
                Update(CollectionsMarshal.AsSpan(_used)[_usedStarts[at].._usedStarts[at + 1]], gradient, rate);
            }
        }
    }

    private void Score(WideRows rows, int first, int end, float* scores)
    {
        _used.Clear();
        _usedStarts.Clear();
        _usedStarts.Add(0);
        for (int row = first; row < end; row++, scores += Width)
        {
            Vector512<float> sum = Vector512<float>.Zero;
            for (int at = rows.Starts[row]; at < rows.Starts[row + 1]; at++)
            {
                if (!IsHidden())
                {
                    sum += Vector512.LoadUnsafe(ref _weights[rows.Features[at] * Width]);
                    _used.Add(rows.Features[at]);
                }
            }

            (sum * Kept).Store(scores);
            scores[NameTags.Outside] += rows.HasFeatures[row] ? 0 : OutsideElsewhere;
            _usedStarts.Add(_used.Count);
        }
    }

    private void Update(ReadOnlySpan<int> features, Vector512<float> gradient, float rate)
    {
        Vector512<float> square = gradient * gradient;
        Vector512<float> change = gradient * rate;
        foreach (int feature in features)
        {
            ref float squares = ref _squares[feature * Width];
            ref float weights = ref _weights[feature * Width];
            Vector512<float> sum = Vector512.LoadUnsafe(ref squares) + square;
            sum.StoreUnsafe(ref squares);
            (Vector512.LoadUnsafe(ref weights) - (change / Vector512.Sqrt(sum + Vector512.Create(1e-6f)))).StoreUnsafe(ref weights);
        }
    }

    private bool IsHidden()
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return _state < (uint)(Hidden * uint.MaxValue);
    }
}
