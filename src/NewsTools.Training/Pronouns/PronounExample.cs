namespace NewsTools.Training.Pronouns;

/// <summary>One pronoun: the features of each candidate, and which candidates are right.</summary>
/// <param name="Rows">The features.</param>
/// <param name="IsRight">Whether each candidate is right.</param>
/// <param name="Article">The number of the article, by which the cross-validation folds.</param>
internal sealed record PronounExample(float[][] Rows, bool[] IsRight, int Article);
