namespace NewsTools.Training.Boosting;

/// <summary>A tree as grown: its questions, with children below zero for leaves (their complement), and the leaves' values.</summary>
internal sealed record GrownTree(List<(int Feature, float Threshold, int Left, int Right)> Nodes, List<float> Leaves)
{
    /// <summary>Hangs a child where a leaf was.</summary>
    public void Hang(Leaf leaf, int child)
    {
        if (leaf.Parent >= 0)
        {
            (int feature, float threshold, int left, int right) = Nodes[leaf.Parent];
            Nodes[leaf.Parent] = leaf.IsLeft ? (feature, threshold, child, right) : (feature, threshold, left, child);
        }
    }
}
