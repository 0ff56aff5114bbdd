namespace NewsTools.Quotes.Building;

/// <summary>A label that opens a paragraph of a transcript; all places are UTF-16 indices.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Start">Where the name starts.</param>
/// <param name="End">Where it ends, exclusive; what is added to it ("ENGINEER", "laughing") is left out.</param>
/// <param name="WordsStart">Where the words behind the label start.</param>
/// <param name="WordsEnd">Where they end, exclusive.</param>
internal readonly record struct TurnLabel(int Paragraph, int Start, int End, int WordsStart, int WordsEnd);
