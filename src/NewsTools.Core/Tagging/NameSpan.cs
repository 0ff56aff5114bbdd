namespace NewsTools.Tagging;

/// <summary>A name in the text: the tokens from First to before End.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Type">What kind of thing it names.</param>
/// <param name="Confidence">How sure the tagger is, 0 to 1.</param>
/// <param name="Subtype">A finer kind, where the tagger tells one.</param>
internal readonly record struct NameSpan(int First, int End, EntityType Type, float Confidence, EntitySubtype Subtype = EntitySubtype.None);
