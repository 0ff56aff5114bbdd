using NewsTools.Analysis;

namespace NewsTools.Training.Pronouns;

/// <summary>An article with its cast, and for some of its pronouns the characters that are right.</summary>
/// <param name="Document">The article.</param>
/// <param name="Gold">From a pronoun's token to the characters that it may stand for.</param>
internal sealed record PronounArticle(Document Document, IReadOnlyDictionary<int, int[]> Gold);
