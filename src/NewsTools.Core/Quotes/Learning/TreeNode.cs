namespace NewsTools.Quotes.Learning;

/// <summary>A question of a tree: is the feature at most the threshold? Children below zero are leaves (their complement).</summary>
internal readonly record struct TreeNode(short Feature, float Threshold, int Left, int Right);
