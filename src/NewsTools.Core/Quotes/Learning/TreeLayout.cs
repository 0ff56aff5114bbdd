namespace NewsTools.Quotes.Learning;

/// <summary>The nodes and leaves of trees in the order in which they are walked: each tree level by level, the children of a node side by side.</summary>
internal sealed class TreeLayout
{
    private readonly List<LaidNode> _nodes = [];
    private readonly List<float> _values = [];

    public TreeLayout(int[] roots, TreeNode[] nodes, float[] leaves)
    {
        Roots = new int[roots.Length];
        Depths = new int[roots.Length];
        for (int tree = 0; tree < roots.Length; tree++)
        {
            Roots[tree] = _nodes.Count;
            Depths[tree] = Lay(roots[tree], nodes, leaves);
        }

        Nodes = [.. _nodes];
        Values = [.. _values];
        Features = nodes.Length == 0 ? 0 : nodes.Max(node => node.Feature) + 1;
    }

    public int[] Roots { get; }

    /// <summary>How many steps lead to the deepest leaf of each tree.</summary>
    public int[] Depths { get; }

    public LaidNode[] Nodes { get; }

    /// <summary>The value of each node that is a leaf.</summary>
    public float[] Values { get; }

    /// <summary>How many features a row must have.</summary>
    public int Features { get; }

    private int Lay(int root, TreeNode[] nodes, float[] leaves)
    {
        int depth = 0;
        Reserve(1);
        Queue<(int Source, int Place, int Level)> waiting = new([(root, _nodes.Count - 1, 0)]);
        while (waiting.TryDequeue(out (int Source, int Place, int Level) next))
        {
            depth = Math.Max(depth, next.Level);
            if (next.Source < 0)
            {
                _nodes[next.Place] = new LaidNode(0, 0, next.Place, 0);
                _values[next.Place] = leaves[~next.Source];
                continue;
            }

            TreeNode node = nodes[next.Source];
            int left = _nodes.Count;
            Reserve(2);
            _nodes[next.Place] = new LaidNode(node.Feature, node.Threshold, left, 1);
            waiting.Enqueue((node.Left, left, next.Level + 1));
            waiting.Enqueue((node.Right, left + 1, next.Level + 1));
        }

        return depth;
    }

    private void Reserve(int count)
    {
        for (int at = 0; at < count; at++)
        {
            _nodes.Add(default);
            _values.Add(0);
        }
    }
}
