namespace NewsTools.Training.Boosting;

/// <summary>How trees are grown.</summary>
internal sealed record BoostingOptions
{
    public int Trees { get; init; } = 150;

    public int Leaves { get; init; } = 24;

    public double LearningRate { get; init; } = 0.08;

    public double FeatureShare { get; init; } = 0.5;

    public double MinHessian { get; init; } = 4;

    /// <summary>The share of rows with the steepest gradients that every tree sees.</summary>
    public float SteepShare { get; init; } = 0.2f;

    /// <summary>The share of the other rows that it sees.</summary>
    public float FlatShare { get; init; } = 0.15f;

    /// <summary>What the choice of features and rows starts from.</summary>
    public int Seed { get; init; } = 7;

    public double Lambda { get; init; } = 2;
}
