using NewsTools.Readers.Html;

namespace NewsTools.Training.Pages;

/// <summary>Fits boosted decision trees to weighted binary labels, over features cut into at most 64 bins.</summary>
internal sealed class TreeBooster
{
    private const int Bins = 64;

    private const int Leaves = 24;

    private const float Shrinkage = 0.08f;

    private const float Regularization = 1.5f;

    private const float SmallestLeaf = 1.5f;

    private readonly float[][] _edges;

    private readonly byte[][] _binned;

    private readonly float[] _labels;

    private readonly float[] _weights;

    private readonly float[] _scores;

    private readonly float[] _gradients;

    private readonly float[] _hessians;

    private readonly Random _random = new(17);

    public TreeBooster(IReadOnlyList<float[]> rows, float[] labels, float[] weights)
    {
        _labels = labels;
        _weights = weights;
        _scores = new float[labels.Length];
        _gradients = new float[labels.Length];
        _hessians = new float[labels.Length];
        int features = rows[0].Length;
        _edges = new float[features][];
        _binned = new byte[features][];
        Parallel.For(0, features, new ParallelOptions { MaxDegreeOfParallelism = 1 }, feature => Bin(rows, feature));
    }

    public List<TreeNode[]> Fit(int trees)
    {
        List<TreeNode[]> fitted = [];
        for (int i = 0; i < trees; i++)
        {
            UpdateGradients();
            fitted.Add(Grow());
        }

        return fitted;
    }

    private void Bin(IReadOnlyList<float[]> rows, int feature)
    {
        float[] sorted = [.. rows.Where((_, index) => index % 3 == 0).Select(row => row[feature]).Order()];
        List<float> edges = [];
        for (int i = 1; i < Bins; i++)
        {
            float edge = sorted[(int)((long)i * (sorted.Length - 1) / Bins)];
            if (edges.Count == 0 || edge > edges[^1])
            {
                edges.Add(edge);
            }
        }

        _edges[feature] = [.. edges];
        byte[] binned = new byte[rows.Count];
        for (int i = 0; i < binned.Length; i++)
        {
            int at = Array.BinarySearch(_edges[feature], rows[i][feature]);
            binned[i] = (byte)(at >= 0 ? at : ~at);
        }

        _binned[feature] = binned;
    }

    private void UpdateGradients()
    {
        for (int i = 0; i < _labels.Length; i++)
        {
            float probability = 1 / (1 + MathF.Exp(-_scores[i]));
            _gradients[i] = _weights[i] * (_labels[i] - probability);
            _hessians[i] = _weights[i] * Math.Max(1e-4f, probability * (1 - probability));
        }
    }

    private TreeNode[] Grow()
    {
        bool[] allowed = [.. Enumerable.Range(0, _edges.Length).Select(_ => _random.NextDouble() < 0.6)];
        int[] sample = [.. Enumerable.Range(0, _labels.Length).Where(_ => _random.NextDouble() < 0.7)];
        List<TreeNode> nodes = [new(-1, 0, 0, 0)];
        PriorityQueue<(int Node, int[] Rows, Split Split), float> open = new();
        Enqueue(open, 0, sample, allowed);
        for (int leaves = 1; leaves < Leaves && open.TryDequeue(out (int Node, int[] Rows, Split Split) best, out _); leaves++)
        {
            byte[] bins = _binned[best.Split.Feature];
            int[] left = [.. best.Rows.Where(row => bins[row] <= best.Split.Bin)];
            int[] right = [.. best.Rows.Where(row => bins[row] > best.Split.Bin)];
            nodes[best.Node] = new TreeNode(best.Split.Feature, _edges[best.Split.Feature][best.Split.Bin], nodes.Count, nodes.Count + 1);
            nodes.Add(new(-1, Value(left), 0, 0));
            nodes.Add(new(-1, Value(right), 0, 0));
            Enqueue(open, nodes.Count - 2, left, allowed);
            Enqueue(open, nodes.Count - 1, right, allowed);
        }

        for (int i = 0; i < _scores.Length; i++)
        {
            TreeNode node = nodes[0];
            while (node.Feature >= 0)
            {
                node = nodes[_edges[node.Feature][Math.Min(_edges[node.Feature].Length - 1, (int)_binned[node.Feature][i])] <= node.Value && _binned[node.Feature][i] < _edges[node.Feature].Length ? node.Left : node.Right];
            }

            _scores[i] += node.Value;
        }

        return [.. nodes];
    }

    private float Value(int[] rows)
    {
        float gradient = 0, hessian = 0;
        foreach (int row in rows)
        {
            gradient += _gradients[row];
            hessian += _hessians[row];
        }

        return Shrinkage * gradient / (hessian + Regularization);
    }

    private void Enqueue(PriorityQueue<(int Node, int[] Rows, Split Split), float> open, int node, int[] rows, bool[] allowed)
    {
        Split best = default;
        for (int feature = 0; feature < _edges.Length; feature++)
        {
            if (allowed[feature] && _edges[feature].Length > 0)
            {
                Split split = BestOf(feature, rows);
                best = split.Gain > best.Gain ? split : best;
            }
        }

        if (best.Gain > 0.01f)
        {
            open.Enqueue((node, rows, best), -best.Gain);
        }
    }

    private Split BestOf(int feature, int[] rows)
    {
        Span<float> gradients = stackalloc float[Bins + 1];
        Span<float> hessians = stackalloc float[Bins + 1];
        gradients.Clear();
        hessians.Clear();
        byte[] bins = _binned[feature];
        float gradient = 0, hessian = 0;
        foreach (int row in rows)
        {
            gradients[bins[row]] += _gradients[row];
            hessians[bins[row]] += _hessians[row];
            gradient += _gradients[row];
            hessian += _hessians[row];
        }

        Split best = default;
        float leftGradient = 0, leftHessian = 0;
        float whole = gradient * gradient / (hessian + Regularization);
        for (int bin = 0; bin < _edges[feature].Length; bin++)
        {
            leftGradient += gradients[bin];
            leftHessian += hessians[bin];
            float rightGradient = gradient - leftGradient;
            float rightHessian = hessian - leftHessian;
            float gain = (leftGradient * leftGradient / (leftHessian + Regularization)) + (rightGradient * rightGradient / (rightHessian + Regularization)) - whole;
            if (gain > best.Gain && leftHessian >= SmallestLeaf && rightHessian >= SmallestLeaf)
            {
                best = new Split(feature, bin, gain);
            }
        }

        return best;
    }

    private readonly record struct Split(int Feature, int Bin, float Gain);
}
