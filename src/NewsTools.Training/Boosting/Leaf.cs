namespace NewsTools.Training.Boosting;

/// <summary>A leaf of a tree that grows: its rows, their sums by feature and bin, and its best split.</summary>
internal sealed class Leaf
{
    /// <summary>The first of its rows, in the grower's order.</summary>
    public required int Start { get; init; }

    /// <summary>The place after the last.</summary>
    public required int End { get; init; }

    /// <summary>The question above it; -1 for the root.</summary>
    public int Parent { get; init; } = -1;

    /// <summary>Whether it is the branch of the rows below the threshold.</summary>
    public bool IsLeft { get; init; }

    public double Gradient { get; set; }

    public double Hessian { get; set; }

    /// <summary>The sums of gradients and hessians, in turn, of each feature and bin.</summary>
    public double[] Histogram { get; set; } = [];

    /// <summary>What the best split gains; 0 where none is allowed.</summary>
    public double Gain { get; private set; }

    public int Feature { get; private set; }

    /// <summary>The last bin that goes left.</summary>
    public int Bin { get; private set; }

    public double LeftGradient { get; private set; }

    public double LeftHessian { get; private set; }

    /// <summary>Finds the best split among some features.</summary>
    public void FindSplit(BinnedSamples samples, int[] features, BoostingOptions options)
    {
        double whole = Gradient * Gradient / (Hessian + options.Lambda);
        foreach (int feature in features)
        {
            double gradient = 0;
            double hessian = 0;
            int cell = feature * BinnedSamples.MostBins * 2;
            for (int bin = 0; bin < samples.Edges[feature].Length; bin++, cell += 2)
            {
                gradient += Histogram[cell];
                hessian += Histogram[cell + 1];
                double rest = Hessian - hessian;
                if (hessian < options.MinHessian || rest < options.MinHessian)
                {
                    continue;
                }

                double other = Gradient - gradient;
                double gain = (gradient * gradient / (hessian + options.Lambda)) + (other * other / (rest + options.Lambda)) - whole;
                if (gain > Gain)
                {
                    (Gain, Feature, Bin, LeftGradient, LeftHessian) = (gain, feature, bin, gradient, hessian);
                }
            }
        }
    }
}
