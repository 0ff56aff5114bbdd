namespace NewsTools.Importing;

/// <summary>What became of one document or article: it is in the database, or it failed.</summary>
/// <param name="Target">What the user gave.</param>
/// <param name="Article">The article as stored; null where it failed.</param>
/// <param name="Error">Why it failed.</param>
/// <param name="AnalyzedLength">How much of the text was analysed; null where nothing was.</param>
internal sealed record ImportOutcome(object Target, Article? Article, Exception? Error, int? AnalyzedLength);
