namespace NewsTools.Importing;

/// <summary>An entry of a feed.</summary>
/// <param name="Draft">The article as far as the feed gives it.</param>
/// <param name="Page">The page to fetch, where the feed gives a summary only.</param>
/// <param name="Complete">The page's article, with what the feed alone knows.</param>
internal sealed record FeedItem(ArticleDraft Draft, Uri? Page, Func<ArticleDraft, ArticleDraft> Complete);
