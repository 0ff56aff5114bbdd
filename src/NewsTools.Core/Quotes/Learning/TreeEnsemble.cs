using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsTools.Quotes.Learning;

/// <summary>
/// A sum of regression trees over a row of features. No tree is walked: the questions about one feature are asked in the order of their thresholds,
/// each that a row exceeds cuts leaves off its tree, and the leftmost leaf left is the row's (QuickScorer, Lucchese and others 2015). So several rows
/// are asked at once, and what they share once.
/// </summary>
internal sealed class TreeEnsemble
{
    private const int Lanes = 8;

    private readonly float _bias;
    private readonly int[] _roots;
    private readonly TreeNode[] _nodes;
    private readonly float[] _leaves;
    private readonly LeafCuts _cuts;

    /// <summary>Makes an ensemble of nodes in one array; children below zero are leaves (their complement).</summary>
    public TreeEnsemble(float bias, int[] roots, TreeNode[] nodes, float[] leaves)
    {
        _bias = bias;
        _roots = roots;
        _nodes = nodes;
        _leaves = leaves;
        _cuts = new LeafCuts(roots, nodes, leaves);
    }

    /// <summary>The score of a row: the trees' leaves added in their order.</summary>
    public float Score(ReadOnlySpan<float> row)
    {
        float score = 0;
        Score(row, row.Length, row.Length, MemoryMarshal.CreateSpan(ref score, 1));
        return score;
    }

    /// <summary>The scores of rows that lie one after the other.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="width">How many features each has.</param>
    /// <param name="shared">How many features at the start of the rows are the same in all of them.</param>
    /// <param name="scores">The scores, one a row.</param>
    public void Score(ReadOnlySpan<float> rows, int width, int shared, Span<float> scores)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, _cuts.Features);
        ArgumentOutOfRangeException.ThrowIfLessThan(rows.Length, width * scores.Length);
        scores.Fill(_bias);
        uint[] left = ArrayPool<uint>.Shared.Rent(_cuts.Trees * (Lanes + 1));
        Span<uint> common = left.AsSpan(0, _cuts.Trees);
        Span<uint> own = left.AsSpan(_cuts.Trees, _cuts.Trees * Lanes);
        common.Fill(uint.MaxValue);
        Cut(rows, Math.Min(shared, _cuts.Features), common);
        for (int first = 0; shared < width && first < scores.Length; first += Lanes)
        {
            Spread(common, own);
            Cut(rows[(first * width)..], width, Math.Min(shared, _cuts.Features), Math.Min(Lanes, scores.Length - first), own);
            Add(own, Lanes, scores.Slice(first, Math.Min(Lanes, scores.Length - first)));
        }

        for (int row = 0; shared >= width && row < scores.Length; row++)
        {
            Add(common, 1, scores.Slice(row, 1));
        }

        ArrayPool<uint>.Shared.Return(left);
    }

    /// <summary>The mean of two ensembles: their trees, with leaves of half the value.</summary>
    public static TreeEnsemble Mean(TreeEnsemble first, TreeEnsemble second)
    {
        int nodes = first._nodes.Length;
        int leaves = first._leaves.Length;
        int Moved(int child) => child >= 0 ? child + nodes : ~(~child + leaves);
        return new TreeEnsemble(
            (first._bias + second._bias) / 2,
            [.. first._roots, .. second._roots.Select(Moved)],
            [.. first._nodes, .. second._nodes.Select(node => node with { Left = Moved(node.Left), Right = Moved(node.Right) })],
            [.. first._leaves.Concat(second._leaves).Select(leaf => leaf / 2)]);
    }

    public void Write(BinaryWriter writer) => TreeFormat.Write(writer, _bias, _roots, _nodes, _leaves);

    /// <summary>Cuts by the features that rows share.</summary>
    private void Cut(ReadOnlySpan<float> row, int features, Span<uint> common)
    {
        ReadOnlySpan<LeafCut> cuts = _cuts.Cuts;
        for (int feature = 0; feature < features; feature++)
        {
            int end = _cuts.Starts[feature + 1];
            for (int at = _cuts.Starts[feature]; at < end && row[feature] > cuts[at].Threshold; at++)
            {
                common[cuts[at].Tree] &= ~cuts[at].Left;
            }
        }
    }

    /// <summary>Cuts by the features that each row has for itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Cut(ReadOnlySpan<float> rows, int width, int shared, int count, Span<uint> own)
    {
        ref uint left = ref MemoryMarshal.GetReference(own);
        ReadOnlySpan<LeafCut> cuts = _cuts.Cuts;
        Span<float> values = stackalloc float[Lanes];
        for (int feature = shared; feature < _cuts.Features; feature++)
        {
            int end = _cuts.Starts[feature + 1];
            float most = float.NegativeInfinity;
            for (int lane = 0; lane < Lanes; lane++)
            {
                values[lane] = rows[(Math.Min(lane, count - 1) * width) + feature];
                most = values[lane] > most ? values[lane] : most;
            }

            Vector256<float> lanes = Vector256.Create<float>(values);
            for (int at = _cuts.Starts[feature]; at < end && most > cuts[at].Threshold; at++)
            {
                nuint cell = (nuint)(cuts[at].Tree * Lanes);
                Vector256<uint> isRight = Vector256.GreaterThan(lanes, Vector256.Create(cuts[at].Threshold)).AsUInt32();
                Vector256.AndNot(Vector256.LoadUnsafe(ref left, cell), isRight & Vector256.Create(cuts[at].Left)).StoreUnsafe(ref left, cell);
            }
        }
    }

    private static void Spread(ReadOnlySpan<uint> common, Span<uint> own)
    {
        for (int tree = 0; tree < common.Length; tree++)
        {
            Vector256.Create(common[tree]).CopyTo(own[(tree * Lanes)..]);
        }
    }

    /// <summary>Adds to each row's score the leaf that each tree has left for it.</summary>
    private void Add(ReadOnlySpan<uint> left, int lanes, Span<float> scores)
    {
        ReadOnlySpan<float> values = _cuts.Values;
        for (int lane = 0; lane < scores.Length; lane++)
        {
            float score = scores[lane];
            for (int tree = 0; tree < _cuts.Trees; tree++)
            {
                score += values[(tree * LeafCuts.MostLeaves) + BitOperations.TrailingZeroCount(left[(tree * lanes) + lane])];
            }

            scores[lane] = score;
        }
    }
}
