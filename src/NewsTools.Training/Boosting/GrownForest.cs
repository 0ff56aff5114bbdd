namespace NewsTools.Training.Boosting;

/// <summary>Trees whose leaves are added to a bias.</summary>
internal sealed record GrownForest(float Bias, List<GrownTree> Trees);
