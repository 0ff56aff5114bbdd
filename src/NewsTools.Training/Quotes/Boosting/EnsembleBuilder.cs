using NewsTools.Quotes.Learning;

namespace NewsTools.Training.Quotes.Boosting;

/// <summary>Lays grown trees into the arrays of an ensemble.</summary>
internal sealed class EnsembleBuilder(float bias)
{
    private readonly List<int> _roots = [];
    private readonly List<TreeNode> _nodes = [];
    private readonly List<float> _leaves = [];

    public void Add(GrownTree tree)
    {
        int node = _nodes.Count;
        int leaf = _leaves.Count;
        _roots.Add(tree.Nodes.Count > 0 ? node : ~leaf);
        foreach ((int feature, float threshold, int left, int right) in tree.Nodes)
        {
            _nodes.Add(new TreeNode((short)feature, threshold, Child(left), Child(right)));
        }

        _leaves.AddRange(tree.Leaves);

        int Child(int child) => child >= 0 ? child + node : ~(~child + leaf);
    }

    public TreeEnsemble Build() => new(bias, [.. _roots], [.. _nodes], [.. _leaves]);
}
