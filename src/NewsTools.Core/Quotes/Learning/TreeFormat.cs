namespace NewsTools.Quotes.Learning;

/// <summary>
/// Trees in a model file: each node before what lies below it, left before right. A question is the number of its feature, counted from 1, and its
/// threshold; a leaf is 0 and its value with half the precision, which is far finer than what a tree knows.
/// </summary>
internal static class TreeFormat
{
    public static TreeEnsemble Read(BinaryReader reader)
    {
        float bias = reader.ReadSingle();
        int[] roots = new int[reader.ReadInt32()];
        List<TreeNode> nodes = [];
        List<float> leaves = [];
        for (int tree = 0; tree < roots.Length; tree++)
        {
            roots[tree] = ReadNode(reader, nodes, leaves);
        }

        return new TreeEnsemble(bias, roots, [.. nodes], [.. leaves]);
    }

    public static void Write(BinaryWriter writer, float bias, int[] roots, TreeNode[] nodes, float[] leaves)
    {
        writer.Write(bias);
        writer.Write(roots.Length);
        foreach (int root in roots)
        {
            WriteNode(writer, root, nodes, leaves);
        }
    }

    private static int ReadNode(BinaryReader reader, List<TreeNode> nodes, List<float> leaves)
    {
        int feature = reader.Read7BitEncodedInt() - 1;
        if (feature < 0)
        {
            leaves.Add((float)reader.ReadHalf());
            return ~(leaves.Count - 1);
        }

        float threshold = reader.ReadSingle();
        int at = nodes.Count;
        nodes.Add(default);
        int left = ReadNode(reader, nodes, leaves);
        nodes[at] = new TreeNode((short)feature, threshold, left, ReadNode(reader, nodes, leaves));
        return at;
    }

    private static void WriteNode(BinaryWriter writer, int at, TreeNode[] nodes, float[] leaves)
    {
        if (at < 0)
        {
            writer.Write7BitEncodedInt(0);
            writer.Write((Half)leaves[~at]);
            return;
        }

        writer.Write7BitEncodedInt(nodes[at].Feature + 1);
        writer.Write(nodes[at].Threshold);
        WriteNode(writer, nodes[at].Left, nodes, leaves);
        WriteNode(writer, nodes[at].Right, nodes, leaves);
    }
}
