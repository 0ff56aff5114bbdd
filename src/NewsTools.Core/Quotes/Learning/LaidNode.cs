namespace NewsTools.Quotes.Learning;

/// <summary>A node as it is walked: its right child lies behind its left one; a leaf is its own left child.</summary>
internal readonly record struct LaidNode(int Feature, float Threshold, int Left, int HasChildren);
