using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsTools.Quotes.Learning;

/// <summary>
/// A sum of regression trees over a row of features. The two children of a node lie side by side and a leaf is its own child, so that a walk takes
/// the same number of steps in every row and several rows can be walked at once.
/// </summary>
internal sealed class TreeEnsemble
{
    private readonly TreeLayout _layout;

    /// <summary>Makes an ensemble of nodes in one array; children below zero are leaves (their complement).</summary>
    public TreeEnsemble(float bias, int[] roots, TreeNode[] nodes, float[] leaves)
    {
        Bias = bias;
        Roots = roots;
        Nodes = nodes;
        Leaves = leaves;
        _layout = new TreeLayout(roots, nodes, leaves);
    }

    private float Bias { get; }

    private int[] Roots { get; }

    private TreeNode[] Nodes { get; }

    private float[] Leaves { get; }

    /// <summary>The score of a row: the trees' leaves added in their order.</summary>
    public float Score(ReadOnlySpan<float> row)
    {
        float score = Bias;
        Add(row, row.Length, MemoryMarshal.CreateSpan(ref score, 1));
        return score;
    }

    /// <summary>The scores of rows that lie one after the other.</summary>
    public void Score(ReadOnlySpan<float> rows, int width, Span<float> scores)
    {
        scores.Fill(Bias);
        Add(rows, width, scores);
    }

    /// <summary>The mean of two ensembles: their trees, with leaves of half the value.</summary>
    public static TreeEnsemble Mean(TreeEnsemble first, TreeEnsemble second)
    {
        int nodes = first.Nodes.Length;
        int leaves = first.Leaves.Length;
        int Moved(int child) => child >= 0 ? child + nodes : ~(~child + leaves);
        return new TreeEnsemble(
            (first.Bias + second.Bias) / 2,
            [.. first.Roots, .. second.Roots.Select(Moved)],
            [.. first.Nodes, .. second.Nodes.Select(node => node with { Left = Moved(node.Left), Right = Moved(node.Right) })],
            [.. first.Leaves.Concat(second.Leaves).Select(leaf => leaf / 2)]);
    }

    public static TreeEnsemble Read(BinaryReader reader)
    {
        float bias = reader.ReadSingle();
        int[] roots = new int[reader.ReadInt32()];
        TreeNode[] nodes = new TreeNode[reader.ReadInt32()];
        float[] leaves = new float[reader.ReadInt32()];
        for (int at = 0; at < roots.Length; at++)
        {
            roots[at] = reader.ReadInt32();
        }

        for (int at = 0; at < nodes.Length; at++)
        {
            nodes[at] = new TreeNode(reader.ReadInt16(), reader.ReadSingle(), reader.ReadInt32(), reader.ReadInt32());
        }

        for (int at = 0; at < leaves.Length; at++)
        {
            leaves[at] = reader.ReadSingle();
        }

        return new TreeEnsemble(bias, roots, nodes, leaves);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(Bias);
        writer.Write(Roots.Length);
        writer.Write(Nodes.Length);
        writer.Write(Leaves.Length);
        foreach (int root in Roots)
        {
            writer.Write(root);
        }

        foreach (TreeNode node in Nodes)
        {
            writer.Write(node.Feature);
            writer.Write(node.Threshold);
            writer.Write(node.Left);
            writer.Write(node.Right);
        }

        foreach (float leaf in Leaves)
        {
            writer.Write(leaf);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(ReadOnlySpan<float> rows, int width, Span<float> scores)
    {
        // The walk below reads rows without bounds checks.
        ArgumentOutOfRangeException.ThrowIfLessThan(width, _layout.Features);
        ArgumentOutOfRangeException.ThrowIfLessThan(rows.Length, width * scores.Length);
        ref float first = ref MemoryMarshal.GetReference(rows);
        for (int tree = 0; tree < _layout.Depths.Length; tree++)
        {
            int root = _layout.Roots[tree];
            int depth = _layout.Depths[tree];
            int row = 0;
            for (; row + 4 <= scores.Length; row += 4)
            {
                Walk(ref Unsafe.Add(ref first, row * width), width, root, depth, scores.Slice(row, 4));
            }

            for (; row < scores.Length; row++)
            {
                int at = root;
                for (int step = 0; step < depth; step++)
                {
                    at = Step(at, ref Unsafe.Add(ref first, row * width));
                }

                scores[row] += _layout.Values[at];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Walk(ref float row, int width, int root, int depth, Span<float> scores)
    {
        int first = root;
        int second = root;
        int third = root;
        int fourth = root;
        for (int step = 0; step < depth; step++)
        {
            first = Step(first, ref row);
            second = Step(second, ref Unsafe.Add(ref row, width));
            third = Step(third, ref Unsafe.Add(ref row, 2 * width));
            fourth = Step(fourth, ref Unsafe.Add(ref row, 3 * width));
        }

        scores[0] += _layout.Values[first];
        scores[1] += _layout.Values[second];
        scores[2] += _layout.Values[third];
        scores[3] += _layout.Values[fourth];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Step(int at, ref float row)
    {
        ref LaidNode node = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_layout.Nodes), at);
        bool isRight = Unsafe.Add(ref row, node.Feature) > node.Threshold;
        return node.Left + (Unsafe.As<bool, byte>(ref isRight) & node.HasChildren);
    }
}
