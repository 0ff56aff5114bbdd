namespace NewsTools.Training.Sentences;

/// <summary>A gap between two tokens, and whether a sentence ends there.</summary>
internal sealed record SentenceGap(uint[] Features, bool IsEnd);
