namespace NewsTools.Language;

/// <summary>A sentence: a run of tokens within one paragraph.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Paragraph">The paragraph that it stands in.</param>
internal readonly record struct Sentence(int First, int End, int Paragraph);
