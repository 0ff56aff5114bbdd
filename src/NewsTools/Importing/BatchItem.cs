namespace NewsTools.Importing;

/// <summary>What is stored, or told, with the next transaction: an article, or an outcome that needs no storing.</summary>
internal sealed record BatchItem(object Target, AnalyzedArticle? Article, ImportOutcome? Outcome, FetchedVersion? Version);
