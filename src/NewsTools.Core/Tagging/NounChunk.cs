namespace NewsTools.Tagging;

/// <summary>A noun with what stands before it and belongs to it: "the Chinese foreign minister".</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Head">The token of the noun, name or pronoun that it is about.</param>
internal readonly record struct NounChunk(int First, int End, int Head);
