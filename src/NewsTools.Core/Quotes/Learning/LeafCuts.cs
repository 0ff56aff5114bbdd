namespace NewsTools.Quotes.Learning;

/// <summary>The questions of all trees by feature and rising threshold, and the leaves of each tree from left to right.</summary>
internal sealed class LeafCuts
{
    /// <summary>How many leaves a tree may have: one bit each.</summary>
    public const int MostLeaves = 32;

    private readonly List<(int Feature, LeafCut Cut)> _cuts = [];

    public LeafCuts(int[] roots, TreeNode[] nodes, float[] leaves)
    {
        Trees = roots.Length;
        Values = new float[roots.Length * MostLeaves];
        for (int tree = 0; tree < roots.Length; tree++)
        {
            Number(roots[tree], tree, 0, nodes, leaves);
        }

        Features = nodes.Length == 0 ? 0 : nodes.Max(node => node.Feature) + 1;
        _cuts.Sort((left, right) => (left.Feature, left.Cut.Threshold, left.Cut.Tree, left.Cut.Left).CompareTo((right.Feature, right.Cut.Threshold, right.Cut.Tree, right.Cut.Left)));
        Cuts = [.. _cuts.Select(cut => cut.Cut)];
        Starts = new int[Features + 1];
        foreach ((int feature, _) in _cuts)
        {
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

    /// <summary>Numbers the leaves below a node from the given number on, and gives the number after the last.</summary>
    private int Number(int at, int tree, int first, TreeNode[] nodes, float[] leaves)
    {
        if (at < 0)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(first, MostLeaves);
            Values[(tree * MostLeaves) + first] = leaves[~at];
            return first + 1;
        }

        int middle = Number(nodes[at].Left, tree, first, nodes, leaves);
        _cuts.Add((nodes[at].Feature, new LeafCut(nodes[at].Threshold, tree, (uint)((1UL << middle) - (1UL << first)))));
        return Number(nodes[at].Right, tree, middle, nodes, leaves);
    }
}
