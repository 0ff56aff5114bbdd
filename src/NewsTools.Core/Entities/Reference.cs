namespace NewsTools.Entities;

/// <summary>Words that refer to a <see cref="Character"/>: the tokens from First to before End.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Character">The index in <see cref="Cast.Characters"/>.</param>
/// <param name="Form">A name, a pronoun or a role noun.</param>
/// <param name="Confidence">How sure the resolution is, 0 to 1.</param>
internal sealed record Reference(int First, int End, int Character, ReferenceForm Form, float Confidence);
