namespace NewsTools.Quotes.Learning;

/// <summary>The questions of all trees by feature and rising threshold, and the leaves of each tree from left to right.</summary>
internal sealed class LeafCuts
{
    /// <summary>How many leaves a tree may have: one bit each.</summary>
    public const int MostLeaves = 32;

    private const int IndexBits = 20;

    public LeafCuts(int[] roots, TreeNode[] nodes, float[] leaves)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(nodes.Length, 1 << IndexBits);
        Trees = roots.Length;
        Values = new float[roots.Length * MostLeaves];
        List<(int Feature, LeafCut Cut)> cuts = new(nodes.Length);
        for (int tree = 0; tree < roots.Length; tree++)
        {
            Number(roots[tree], tree, 0, nodes, leaves, cuts);
        }

        Features = nodes.Length == 0 ? 0 : nodes.Max(node => node.Feature) + 1;
        Cuts = new LeafCut[cuts.Count];
        Starts = new int[Features + 1];
        int[] order = Order(cuts);
        for (int at = 0; at < order.Length; at++)
        {
            (int feature, Cuts[at]) = cuts[order[at]];
            Starts[feature + 1]++;
        }

        for (int feature = 0; feature < Features; feature++)
        {
            Starts[feature + 1] += Starts[feature];
        }
    }

    public int Trees { get; }

    /// <summary>How many features a row must have.</summary>
    public int Features { get; }

    public LeafCut[] Cuts { get; }

    /// <summary>Where the questions about each feature start; the last entry is the number of all.</summary>
    public int[] Starts { get; }

    /// <summary>The values of the leaves, <see cref="MostLeaves"/> places a tree.</summary>
    public float[] Values { get; }

    // Plain numbers, which the runtime sorts without compiling anything first: a model is loaded before the first quotation is found.
    private static int[] Order(List<(int Feature, LeafCut Cut)> cuts)
    {
        ulong[] keys = new ulong[cuts.Count];
        for (int at = 0; at < keys.Length; at++)
        {
            keys[at] = ((ulong)cuts[at].Feature << (32 + IndexBits)) | ((ulong)Rising(cuts[at].Cut.Threshold) << IndexBits) | (uint)at;
        }

        Array.Sort(keys);
        int[] order = new int[keys.Length];
        for (int at = 0; at < order.Length; at++)
        {
            order[at] = (int)(keys[at] & ((1UL << IndexBits) - 1));
        }

        return order;
    }

    /// <summary>The bits of a number, so that they rise with it.</summary>
    private static uint Rising(float number)
    {
        uint bits = BitConverter.SingleToUInt32Bits(number);
        return (bits & 0x80000000) != 0 ? ~bits : bits | 0x80000000;
    }

    /// <summary>Numbers the leaves below a node from the given number on, and gives the number after the last.</summary>
    private int Number(int at, int tree, int first, TreeNode[] nodes, float[] leaves, List<(int Feature, LeafCut Cut)> cuts)
    {
        if (at < 0)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(first, MostLeaves);
            Values[(tree * MostLeaves) + first] = leaves[~at];
            return first + 1;
        }

        int middle = Number(nodes[at].Left, tree, first, nodes, leaves, cuts);
        cuts.Add((nodes[at].Feature, new LeafCut(nodes[at].Threshold, tree, (uint)((1UL << middle) - (1UL << first)))));
        return Number(nodes[at].Right, tree, middle, nodes, leaves, cuts);
    }
}
