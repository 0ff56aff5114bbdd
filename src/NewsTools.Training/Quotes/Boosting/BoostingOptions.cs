namespace NewsTools.Training.Quotes.Boosting;

/// <summary>How trees are grown.</summary>
internal sealed record BoostingOptions
{
    public int Trees { get; init; } = 150;

    public int Leaves { get; init; } = 24;

    public double LearningRate { get; init; } = 0.08;

    public double FeatureShare { get; init; } = 0.5;

    public double MinHessian { get; init; } = 4;

    public double Lambda { get; init; } = 2;
}
