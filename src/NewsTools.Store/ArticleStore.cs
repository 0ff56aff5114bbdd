using NewsTools.Store.Maintenance;
using NewsTools.Store.Reading;
using NewsTools.Store.Schema;
using NewsTools.Store.Search;
using NewsTools.Store.Sqlite;
using NewsTools.Store.Writing;

namespace NewsTools.Store;

/// <summary>The article database in one SQLite file.</summary>
public sealed class ArticleStore : IArticleStore
{
    private readonly Database _database;
    private readonly NameTable _nameTable;
    private readonly ArticleReader _articles;
    private readonly QuoteReader _quotes;
    private readonly EntityReader _entities;
    private readonly DateReader _dates;
    private readonly ArticleWriter _writer;

    private ArticleStore(Database database, StoreOptions options)
    {
        _database = database;
        _nameTable = new NameTable(database);
        NameLookup names = new(database);
        _articles = new ArticleReader(database, names);
        _quotes = new QuoteReader(database, _articles, names);
        _entities = new EntityReader(database, _articles, names);
        _dates = new DateReader(database, _articles);
        _writer = new ArticleWriter(database, _articles, _nameTable, options.Clock);
    }

    /// <inheritdoc/>
    public string Path => _database.Path;

    /// <summary>Opens an article database, and creates the file (private to the user) or brings it to this module's schema where needed.</summary>
    /// <param name="path">The file; ":memory:" for the one database of this process that is in no file.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <exception cref="StoreException">It could not be opened.</exception>
    public static ArticleStore Open(string path, StoreOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= new StoreOptions();
        Database database = DatabaseOpener.Open(path, options);
        try
        {
            Migrations.Run(database);
            return new ArticleStore(database, options);
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public Article? Find(ArticleDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return DocumentIdentity.Of(draft).Find(_database) is long id ? _articles.ById(id) : null;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Article> Save(IReadOnlyList<AnalyzedArticle> articles, SaveOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(articles);
        options ??= new SaveOptions();
        return Write(() => articles.Select(article => _writer.Save(article, options)).ToArray());
    }

    /// <inheritdoc/>
    public Article ReplaceFacts(long id, AnalysisResult facts, string engineVersion)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Write(() => _writer.ReplaceFacts(id, facts, engineVersion));
    }

    /// <inheritdoc/>
    public bool Remove(long id) => Write(() => _writer.Remove(id));

    /// <inheritdoc/>
    public StoredFacts? FactsOf(long id, string engineVersion)
    {
        Statement statement = _database.Kept("SELECT 1 FROM article WHERE id = ?1 AND engine = ?2").Bind(1, id).Bind(2, engineVersion);
        bool isCurrent = statement.Step();
        statement.Reset();
        return !isCurrent ? null : new StoredFacts(
            [.. _quotes.Read(new QuoteQuery { ArticleIds = [id] })],
            [.. _entities.Read(new EntityQuery { ArticleIds = [id] })],
            [.. _dates.Read(new DateQuery { ArticleIds = [id] })]);
    }

    /// <inheritdoc/>
    public IReadOnlyList<long> OutdatedIds(string engineVersion)
    {
        using Statement statement = _database.Prepare("SELECT id FROM article WHERE engine IS NOT ?1 ORDER BY id").Bind(1, engineVersion);
        List<long> ids = [];
        while (statement.Step())
        {
            ids.Add(statement.Long(0));
        }

        return ids;
    }

    /// <inheritdoc/>
    public IEnumerable<Article> Articles(ArticleQuery query, CancellationToken cancellationToken = default)
        => Interruption.Rows(_database, _articles.Read(query), cancellationToken);

    /// <inheritdoc/>
    public IEnumerable<ArticleMatch> Search(SearchQuery query, CancellationToken cancellationToken = default)
        => Interruption.Rows(_database, ArticleSearch.Run(_database, query), cancellationToken);

    /// <inheritdoc/>
    public IEnumerable<Quote> Quotes(QuoteQuery query, CancellationToken cancellationToken = default)
        => Interruption.Rows(_database, _quotes.Read(query), cancellationToken);

    /// <inheritdoc/>
    public IEnumerable<Entity> Entities(EntityQuery query, CancellationToken cancellationToken = default)
        => Interruption.Rows(_database, _entities.Read(query), cancellationToken);

    /// <inheritdoc/>
    public IEnumerable<DateMention> Dates(DateQuery query, CancellationToken cancellationToken = default)
        => Interruption.Rows(_database, _dates.Read(query), cancellationToken);

    /// <inheritdoc/>
    public IReadOnlyList<Completion> Complete(CompletionKind kind, string prefix, int limit) => Completions.Of(_database, kind, prefix, limit);

    /// <inheritdoc/>
    public FetchState? FetchStateOf(Uri uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        return FetchStates.Of(_database, uri);
    }

    /// <inheritdoc/>
    public void KeepFetchState(Uri uri, FetchState state)
    {
        ArgumentNullException.ThrowIfNull(uri);
        ArgumentNullException.ThrowIfNull(state);
        _ = Write(() => FetchStates.Keep(_database, uri, state));
    }

    /// <inheritdoc/>
    public DatabaseInfo Describe(bool check = false, CancellationToken cancellationToken = default)
        => Interruption.Rows(_database, DatabaseDescription.Of(_database, check), cancellationToken).Single();

    /// <inheritdoc/>
    public void Optimize(CancellationToken cancellationToken = default) => Optimizer.Run(_database, cancellationToken);

    /// <inheritdoc/>
    public void Backup(string path, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
        => OnlineBackup.Run(_database, path, progress, cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _database.Dispose();

    private T Write<T>(Func<T> action)
    {
        using WriteTransaction transaction = new(_database);
        Migrations.RequireCurrent(_database);
        _nameTable.Begin();
        try
        {
            T result = action();
            _nameTable.Flush();
            transaction.Commit();
            return result;
        }
        catch
        {
            _nameTable.Forget();
            throw;
        }
    }
}
