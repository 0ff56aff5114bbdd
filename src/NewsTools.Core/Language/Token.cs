namespace NewsTools.Language;

/// <summary>A word, number or mark of the text.</summary>
/// <param name="Start">Where it starts (UTF-16 index).</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Sentence">The sentence that it stands in.</param>
internal readonly record struct Token(int Start, int End, int Sentence)
{
    public int Length => End - Start;
}
