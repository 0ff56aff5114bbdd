namespace NewsTools.Quotes.Learning;

/// <summary>A sum of regression trees over a row of features. Nodes lie in one array; the children of a node are given by their index, leaves by the complement of theirs.</summary>
internal sealed class TreeEnsemble
{
    private readonly float _bias;
    private readonly int[] _roots;
    private readonly TreeNode[] _nodes;
    private readonly float[] _leaves;

    public TreeEnsemble(float bias, int[] roots, TreeNode[] nodes, float[] leaves)
    {
        _bias = bias;
        _roots = roots;
        _nodes = nodes;
        _leaves = leaves;
    }

    /// <summary>The score of a row: the trees' leaves added in their order.</summary>
    public float Score(ReadOnlySpan<float> row)
    {
        float sum = _bias;
        foreach (int root in _roots)
        {
            int at = root;
            while (at >= 0)
            {
                ref readonly TreeNode node = ref _nodes[at];
                at = row[node.Feature] <= node.Threshold ? node.Left : node.Right;
            }

            sum += _leaves[~at];
        }

        return sum;
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
        writer.Write(_bias);
        writer.Write(_roots.Length);
        writer.Write(_nodes.Length);
        writer.Write(_leaves.Length);
        foreach (int root in _roots)
        {
            writer.Write(root);
        }

        foreach (TreeNode node in _nodes)
        {
            writer.Write(node.Feature);
            writer.Write(node.Threshold);
            writer.Write(node.Left);
            writer.Write(node.Right);
        }

        foreach (float leaf in _leaves)
        {
            writer.Write(leaf);
        }
    }
}
