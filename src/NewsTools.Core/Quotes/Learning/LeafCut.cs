namespace NewsTools.Quotes.Learning;

/// <summary>A question of a tree as rows are asked it: above the threshold the leaves of the left branch can no longer be reached.</summary>
/// <param name="Threshold">The highest value that goes left.</param>
/// <param name="Tree">The number of the tree.</param>
/// <param name="Left">The leaves of the left branch, one bit each.</param>
internal readonly record struct LeafCut(float Threshold, int Tree, uint Left);
