using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsTools.Training.Boosting;

/// <summary>Grows one tree: the leaf with the best split is split next; the larger child's histogram is the parent's less the smaller's.</summary>
internal sealed class TreeGrower(BinnedSamples samples, int[] active, BoostingOptions options)
{
    private const double LeastGain = 1e-6;

    private readonly int[] _rows = new int[samples.Rows];
    private readonly int[] _scratch = new int[samples.Rows];
    private readonly Stack<double[]> _pool = [];
    private readonly List<int> _splits = [];
    private readonly RowSampler _sampler = new(active, options);

    /// <summary>Grows a tree on the gradients and adds its leaves to the scores.</summary>
    public GrownTree Grow(float[] gradients, float[] hessians, int[] features, double[] scores)
    {
        GrownTree tree = new([], []);
        List<Leaf> leaves = [Root(_sampler.Fill(_rows, gradients, hessians), gradients, hessians, features)];
        while (leaves.Count < options.Leaves)
        {
            Leaf best = leaves.MaxBy(leaf => leaf.Gain)!;
            if (best.Gain <= LeastGain)
            {
                break;
            }

            leaves.Remove(best);
            leaves.AddRange(Split(best, tree, gradients, hessians, features));
        }

        foreach (Leaf leaf in leaves)
        {
            tree.Leaves.Add((float)(-options.LearningRate * leaf.Gradient / (leaf.Hessian + options.Lambda)));
            tree.Hang(leaf, ~(tree.Leaves.Count - 1));
            _pool.Push(leaf.Histogram);
        }

        AddTo(scores, tree);
        return tree;
    }

    private void AddTo(double[] scores, GrownTree tree)
    {
        foreach (int row in active)
        {
            int at = tree.Nodes.Count > 0 ? 0 : -1;
            while (at >= 0)
            {
                (int feature, _, int left, int right) = tree.Nodes[at];
                at = samples.Bins[(row * samples.Features) + feature] <= _splits[at] ? left : right;
            }

            scores[row] += tree.Leaves[~at];
        }
    }

    private Leaf Root(int rows, float[] gradients, float[] hessians, int[] features)
    {
        _splits.Clear();
        Leaf root = new() { Start = 0, End = rows, Histogram = Rent() };
        Fill(root, gradients, hessians, features);
        for (int at = 0; at < rows; at++)
        {
            root.Gradient += gradients[_rows[at]];
            root.Hessian += hessians[_rows[at]];
        }

        root.FindSplit(samples, features, options);
        return root;
    }

    private Leaf[] Split(Leaf leaf, GrownTree tree, float[] gradients, float[] hessians, int[] features)
    {
        int middle = Partition(leaf);
        int node = tree.Nodes.Count;
        _splits.Add(leaf.Bin);
        tree.Nodes.Add((leaf.Feature, samples.Edges[leaf.Feature][leaf.Bin], 0, 0));
        tree.Hang(leaf, node);
        Leaf left = new() { Start = leaf.Start, End = middle, Parent = node, IsLeft = true, Gradient = leaf.LeftGradient, Hessian = leaf.LeftHessian };
        Leaf right = new() { Start = middle, End = leaf.End, Parent = node, Gradient = leaf.Gradient - leaf.LeftGradient, Hessian = leaf.Hessian - leaf.LeftHessian };
        (Leaf small, Leaf large) = left.End - left.Start <= right.End - right.Start ? (left, right) : (right, left);
        small.Histogram = Rent();
        Fill(small, gradients, hessians, features);
        large.Histogram = leaf.Histogram;
        for (int at = 0; at < large.Histogram.Length; at++)
        {
            large.Histogram[at] -= small.Histogram[at];
        }

        left.FindSplit(samples, features, options);
        right.FindSplit(samples, features, options);
        return [left, right];
    }

    /// <summary>Brings the leaf's rows that go left before those that go right, and gives the place between.</summary>
    private int Partition(Leaf leaf)
    {
        int left = leaf.Start;
        int right = 0;
        for (int at = leaf.Start; at < leaf.End; at++)
        {
            int row = _rows[at];
            if (samples.Bins[(row * samples.Features) + leaf.Feature] <= leaf.Bin)
            {
                _rows[left++] = row;
            }
            else
            {
                _scratch[right++] = row;
            }
        }

        Array.Copy(_scratch, 0, _rows, left, right);
        return left;
    }

    private double[] Rent()
    {
        if (_pool.TryPop(out double[]? histogram))
        {
            Array.Clear(histogram);
            return histogram;
        }

        return new double[samples.Features * BinnedSamples.MostBins * 2];
    }

    private void Fill(Leaf leaf, float[] gradients, float[] hessians, int[] features)
    {
        ref double histogram = ref MemoryMarshal.GetArrayDataReference(leaf.Histogram);
        for (int at = leaf.Start; at < leaf.End; at++)
        {
            int row = _rows[at];
            ref byte bins = ref samples.Bins[row * samples.Features];
            Vector128<double> slope = Vector128.Create(gradients[row], (double)hessians[row]);
            foreach (int feature in features)
            {
                nuint cell = (nuint)(((feature * BinnedSamples.MostBins) + Unsafe.Add(ref bins, feature)) * 2);
                (Vector128.LoadUnsafe(ref histogram, cell) + slope).StoreUnsafe(ref histogram, cell);
            }
        }
    }
}
