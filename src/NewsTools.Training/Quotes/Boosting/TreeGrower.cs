using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsTools.Training.Quotes.Boosting;

/// <summary>Grows one tree: the leaf with the best split is split next; the larger child's histogram is the parent's less the smaller's.</summary>
internal sealed class TreeGrower(BinnedSamples samples, int[] active, BoostingOptions options)
{
    private readonly int[] _rows = new int[samples.Rows];
    private readonly int[] _scratch = new int[samples.Rows];
    private readonly Stack<double[]> _pool = [];
    private readonly List<int> _splits = [];
    private readonly Random _random = new(options.Seed);

    /// <summary>Grows a tree on the gradients and adds its leaves to the scores.</summary>
    public GrownTree Grow(float[] gradients, float[] hessians, int[] features, double[] scores)
    {
        GrownTree tree = new([], []);
        List<Leaf> leaves = [Root(Sample(gradients, hessians), gradients, hessians, features)];
        while (leaves.Count < options.Leaves)
        {
            Leaf best = leaves.MaxBy(leaf => leaf.Gain)!;
            if (best.Gain <= 1e-6)
            {
                break;
            }

            leaves.Remove(best);
            leaves.AddRange(Split(best, tree, gradients, hessians, features));
        }

        foreach (Leaf leaf in leaves)
        {
            float value = (float)(-options.LearningRate * leaf.Gradient / (leaf.Hessian + options.Lambda));
            tree.Leaves.Add(value);
            Hang(tree, leaf, ~(tree.Leaves.Count - 1));
            _pool.Push(leaf.Histogram);
        }

        AddTo(scores, tree);
        return tree;
    }

    /// <summary>
    /// Takes the rows with steep gradients, and a share of the flat ones that then count for all of them: the first rows of the work array.
    /// </summary>
    private int Sample(float[] gradients, float[] hessians)
    {
        float steep = Steepness(gradients);
        float weight = 1 / options.FlatShare;
        int count = 0;
        foreach (int row in active)
        {
            bool isSteep = MathF.Abs(gradients[row]) >= steep;
            if (isSteep || _random.NextSingle() < options.FlatShare)
            {
                gradients[row] *= isSteep ? 1 : weight;
                hessians[row] *= isSteep ? 1 : weight;
                _rows[count++] = row;
            }
        }

        return count;
    }

    private float Steepness(float[] gradients)
    {
        float[] sizes = [.. active.Where((_, at) => at % 7 == 0).Select(row => MathF.Abs(gradients[row])).Order()];
        return sizes.Length == 0 || options.FlatShare >= 1 ? 0 : sizes[(int)(sizes.Length * (1 - options.SteepShare))];
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
        Leaf root = new() { Start = 0, End = rows, Parent = -1, Histogram = Rent() };
        Fill(root, gradients, hessians, features);
        for (int at = 0; at < rows; at++)
        {
            root.Gradient += gradients[_rows[at]];
            root.Hessian += hessians[_rows[at]];
        }

        FindSplit(root, features);
        return root;
    }

    private Leaf[] Split(Leaf leaf, GrownTree tree, float[] gradients, float[] hessians, int[] features)
    {
        int middle = Partition(leaf);
        int node = tree.Nodes.Count;
        _splits.Add(leaf.Bin);
        tree.Nodes.Add((leaf.Feature, samples.Edges[leaf.Feature][leaf.Bin], 0, 0));
        Hang(tree, leaf, node);
        Leaf left = new() { Start = leaf.Start, End = middle, Parent = node, IsLeft = true, Gradient = leaf.LeftGradient, Hessian = leaf.LeftHessian };
        Leaf right = new()
        {
            Start = middle,
            End = leaf.End,
            Parent = node,
            Gradient = leaf.Gradient - leaf.LeftGradient,
            Hessian = leaf.Hessian - leaf.LeftHessian,
        };
        (Leaf small, Leaf large) = left.End - left.Start <= right.End - right.Start ? (left, right) : (right, left);
        small.Histogram = Rent();
        Fill(small, gradients, hessians, features);
        large.Histogram = leaf.Histogram;
        for (int at = 0; at < large.Histogram.Length; at++)
        {
            large.Histogram[at] -= small.Histogram[at];
        }

        FindSplit(left, features);
        FindSplit(right, features);
        return [left, right];
    }

    private static void Hang(GrownTree tree, Leaf leaf, int child)
    {
        if (leaf.Parent >= 0)
        {
            (int feature, float threshold, int left, int right) = tree.Nodes[leaf.Parent];
            tree.Nodes[leaf.Parent] = leaf.IsLeft ? (feature, threshold, child, right) : (feature, threshold, left, child);
        }
    }

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

    private void FindSplit(Leaf leaf, int[] features)
    {
        double whole = leaf.Gradient * leaf.Gradient / (leaf.Hessian + options.Lambda);
        foreach (int feature in features)
        {
            double gradient = 0;
            double hessian = 0;
            int cell = feature * BinnedSamples.MostBins * 2;
            for (int bin = 0; bin < samples.Edges[feature].Length; bin++, cell += 2)
            {
                gradient += leaf.Histogram[cell];
                hessian += leaf.Histogram[cell + 1];
                double rest = leaf.Hessian - hessian;
                if (hessian < options.MinHessian || rest < options.MinHessian)
                {
                    continue;
                }

                double other = leaf.Gradient - gradient;
                double gain = (gradient * gradient / (hessian + options.Lambda)) + (other * other / (rest + options.Lambda)) - whole;
                if (gain > leaf.Gain)
                {
                    leaf.Gain = gain;
                    leaf.Feature = feature;
                    leaf.Bin = bin;
                    leaf.LeftGradient = gradient;
                    leaf.LeftHessian = hessian;
                }
            }
        }
    }

    private sealed class Leaf
    {
        public int Start { get; init; }

        public int End { get; init; }

        public int Parent { get; init; }

        public bool IsLeft { get; init; }

        public double Gradient { get; set; }

        public double Hessian { get; set; }

        public double[] Histogram { get; set; } = [];

        public double Gain { get; set; }

        public int Feature { get; set; }

        public int Bin { get; set; }

        public double LeftGradient { get; set; }

        public double LeftHessian { get; set; }
    }
}
