namespace NewsTools.Entities;

/// <summary>A character that words may refer to.</summary>
/// <param name="Character">The index in <see cref="Cast.Characters"/>.</param>
/// <param name="Probability">How likely, 0 to 1; those of a reference's candidates sum to one.</param>
internal readonly record struct Candidate(int Character, float Probability);
