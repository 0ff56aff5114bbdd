using NewsTools.Quotes.Learning;
using NewsTools.Training.Boosting;

namespace NewsTools.Training.Quotes;

/// <summary>Lays grown trees into the arrays of an ensemble.</summary>
internal sealed class EnsembleBuilder
{
    private readonly List<int> _roots = [];
    private readonly List<TreeNode> _nodes = [];
    private readonly List<float> _leaves = [];

    private EnsembleBuilder()
    {
    }

    public static TreeEnsemble Build(GrownForest forest)
    {
        EnsembleBuilder builder = new();
        forest.Trees.ForEach(builder.Add);
        return new TreeEnsemble(forest.Bias, [.. builder._roots], [.. builder._nodes], [.. builder._leaves]);
    }

    private void Add(GrownTree tree)
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
}
