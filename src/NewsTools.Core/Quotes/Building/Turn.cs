namespace NewsTools.Quotes.Building;

/// <summary>A speaker's turn in a transcript.</summary>
/// <param name="Figure">The speaker; -1 for someone unnamed.</param>
/// <param name="Mention">The label, by tokens; null where the turn goes on in another paragraph.</param>
/// <param name="Paragraph">The paragraph in which the turn begins.</param>
internal readonly record struct Turn(int Figure, (int First, int End)? Mention, int Paragraph);
