namespace NewsTools.Quotes.Building;

/// <summary>Who said a statement, as far as it could be told.</summary>
/// <param name="Figure">The figure; -1 for none.</param>
/// <param name="Share">The probability that it is right.</param>
/// <param name="Mention">The words that stand for the speaker, by tokens; null for none.</param>
/// <param name="IsUnnamed">Whether the speaker is someone whom the article does not name.</param>
internal readonly record struct Speaker(int Figure, float Share, (int First, int End)? Mention, bool IsUnnamed);
