namespace NewsTools;

/// <summary>
/// The article database in the engine's own terms: articles in, facts out, queries as values. Not safe from several threads at once.
/// Every sequence is streamed row by row. Every member throws <see cref="StoreException"/> for what the database refuses.
/// </summary>
public interface IArticleStore : IDisposable
{
    /// <summary>The database file, or ":memory:".</summary>
    string Path { get; }

    /// <summary>
    /// The stored article of the same document: by <see cref="Article.CanonicalUri"/>, else by location, else by bytes; null where there is none.
    /// <see cref="Save"/> knows documents again by the same rule.
    /// </summary>
    /// <param name="draft">The document.</param>
    Article? Find(ArticleDraft draft);

    /// <summary>Stores articles with their facts in one transaction and returns them in order, with id, status and duplicate link.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="options">How; null for the defaults.</param>
    IReadOnlyList<Article> Save(IReadOnlyList<AnalyzedArticle> articles, SaveOptions? options = null);

    /// <summary>Replaces an article's facts.</summary>
    /// <param name="id">The article.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="engineVersion">The version of the engine that found them.</param>
    Article ReplaceFacts(long id, AnalysisResult facts, string engineVersion);

    /// <summary>Removes an article with its facts and search rows; false where there was none.</summary>
    /// <param name="id">The article.</param>
    bool Remove(long id);

    /// <summary>All facts of one article, when the given engine found them; null where another engine's or none are stored.</summary>
    /// <param name="id">The article.</param>
    /// <param name="engineVersion">The engine's version.</param>
    StoredFacts? FactsOf(long id, string engineVersion);

    /// <summary>The ids of articles whose facts another engine found.</summary>
    /// <param name="engineVersion">The engine's version.</param>
    IReadOnlyList<long> OutdatedIds(string engineVersion);

    /// <summary>Articles in the order they were stored.</summary>
    /// <param name="query">Which.</param>
    /// <param name="cancellationToken">Stops the query within a row.</param>
    IEnumerable<Article> Articles(ArticleQuery query, CancellationToken cancellationToken = default);

    /// <summary>Full-text search, best first.</summary>
    /// <param name="query">What for.</param>
    /// <param name="cancellationToken">Stops the query within a row.</param>
    IEnumerable<ArticleMatch> Search(SearchQuery query, CancellationToken cancellationToken = default);

    /// <summary>Quotations by article and offset.</summary>
    /// <param name="query">Which.</param>
    /// <param name="cancellationToken">Stops the query within a row.</param>
    IEnumerable<Quote> Quotes(QuoteQuery query, CancellationToken cancellationToken = default);

    /// <summary>Entities by article and first mention.</summary>
    /// <param name="query">Which.</param>
    /// <param name="cancellationToken">Stops the query within a row.</param>
    IEnumerable<Entity> Entities(EntityQuery query, CancellationToken cancellationToken = default);

    /// <summary>Temporal expressions by article and offset.</summary>
    /// <param name="query">Which.</param>
    /// <param name="cancellationToken">Stops the query within a row.</param>
    IEnumerable<DateMention> Dates(DateQuery query, CancellationToken cancellationToken = default);

    /// <summary>Values of a kind that start with (or have a word that starts with) a prefix, most frequent first.</summary>
    /// <param name="kind">Of what.</param>
    /// <param name="prefix">What was typed so far; empty for the most frequent of all.</param>
    /// <param name="limit">How many at most.</param>
    IReadOnlyList<Completion> Complete(CompletionKind kind, string prefix, int limit);

    /// <summary>What the fetching of feeds and pages keeps between runs (an entity tag, a date); null where there is none.</summary>
    /// <param name="uri">The address.</param>
    FetchState? FetchStateOf(Uri uri);

    /// <summary>Keeps the fetch state of an address.</summary>
    /// <param name="uri">The address.</param>
    /// <param name="state">The state.</param>
    void KeepFetchState(Uri uri, FetchState state);

    /// <summary>Path, size, counts and versions; with <paramref name="check"/> the file's integrity, which reads all of it.</summary>
    /// <param name="check">Whether to check the integrity.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    DatabaseInfo Describe(bool check = false, CancellationToken cancellationToken = default);

    /// <summary>Gathers statistics, merges the search index and gives free pages back.</summary>
    /// <param name="cancellationToken">Stops between steps.</param>
    void Optimize(CancellationToken cancellationToken = default);

    /// <summary>Writes a consistent copy to a file, safe while others write; the file appears when it is whole.</summary>
    /// <param name="path">The copy; its folder must exist.</param>
    /// <param name="progress">Told the share done, 0 to 1; null for nobody.</param>
    /// <param name="cancellationToken">Stops, leaving no file.</param>
    void Backup(string path, IProgress<double>? progress = null, CancellationToken cancellationToken = default);
}
