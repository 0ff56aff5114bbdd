using NewsTools.Tagging;

namespace NewsTools.Training.PartsOfSpeech;

/// <summary>A sentence as our tokenizer cuts it, with margins, and the class that each of its tokens should get.</summary>
internal sealed record PosSentence(WordInfo[] Words, byte[] Classes, string[] Forms);
