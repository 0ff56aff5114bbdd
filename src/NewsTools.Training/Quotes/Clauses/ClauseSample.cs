using NewsTools.Quotes.Indirect;

namespace NewsTools.Training.Quotes.Clauses;

/// <summary>A word of saying with the labels of the tokens around it, and their features by number.</summary>
/// <param name="Features">The numbers of the features, <see cref="ClauseFeatures.PerToken"/> a token; -1 for those left out.</param>
/// <param name="Labels">The right labels.</param>
/// <param name="Cue">The place of the word of saying.</param>
/// <param name="Fold">The fold of its article.</param>
internal sealed record ClauseSample(int[] Features, ClauseLabel[] Labels, int Cue, int Fold);
