using NewsTools.Readers.Documents;

namespace NewsTools.Readers.Html;

/// <summary>A sum of small decision trees.</summary>
internal sealed class BoostedTrees(IReadOnlyList<TreeNode[]> trees)
{
    /// <summary>Reads a model from an embedded table: one tree a row, its nodes as feature:threshold:left:right or the leaf's value.</summary>
    public static BoostedTrees Load(string table) => new([.. DataTable.Rows(table).Select(row => row.Select(TreeNode.Parse).ToArray())]);

    /// <summary>The probability that the described block belongs to the body.</summary>
    public float Probability(ReadOnlySpan<float> features)
    {
        float sum = 0;
        foreach (TreeNode[] tree in trees)
        {
            TreeNode node = tree[0];
            while (node.Feature >= 0)
            {
                node = tree[features[node.Feature] <= node.Value ? node.Left : node.Right];
            }

            sum += node.Value;
        }

        return 1 / (1 + MathF.Exp(-sum));
    }
}
