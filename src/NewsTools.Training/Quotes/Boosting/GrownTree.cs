namespace NewsTools.Training.Quotes.Boosting;

/// <summary>A tree as grown: its questions, with children below zero for leaves, and the leaves' values.</summary>
internal sealed record GrownTree(List<(int Feature, float Threshold, int Left, int Right)> Nodes, List<float> Leaves);
