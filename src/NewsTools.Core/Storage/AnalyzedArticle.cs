namespace NewsTools;

/// <summary>An article with its facts, as it goes into a store.</summary>
/// <param name="Article">The article; its id, status and duplicate link are the store's to set.</param>
/// <param name="Facts">Its facts.</param>
/// <param name="EngineVersion">The version of the engine that found them.</param>
public sealed record AnalyzedArticle(Article Article, AnalysisResult Facts, string EngineVersion);
