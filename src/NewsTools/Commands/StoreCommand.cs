using System.Management.Automation;
using NewsTools.Completers;
using NewsTools.Errors;
using NewsTools.Importing;
using NewsTools.Input;
using NewsTools.Loading;

namespace NewsTools.Commands;

/// <summary>A cmdlet on the article database. The database is opened on first use, one connection a file, and closed with the cmdlet.</summary>
public abstract class StoreCommand : NewsToolsCommand
{
    private readonly Dictionary<string, IArticleStore> _stores = [];

    private protected StoreCommand()
    {
    }

    /// <summary>
    /// The database file; ":memory:" keeps it for the session. Default: the environment variable NEWSTOOLS_DATABASE, else a file in the
    /// user's local application data.
    /// </summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(DatabaseCompleter))]
    public string? Database { get; set; }

    private protected string DatabasePath => Databases.Resolve(SessionState.Path, Database)
        ?? Refuse(ErrorRecords.NoDatabaseFolder());

    /// <summary>The database for writing; made if there is none.</summary>
    private protected IArticleStore Store => Opened(DatabasePath);

    /// <summary>The database for reading; null where there is none, which a warning says.</summary>
    private protected IArticleStore? ExistingStore
    {
        get
        {
            string path = DatabasePath;
            if (path == Databases.InMemory || _stores.ContainsKey(path) || File.Exists(path))
            {
                return Opened(path);
            }

            WriteWarning($"There is no article database '{path}' yet; Import-Article makes it.");
            return null;
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool isDisposing)
    {
        if (isDisposing)
        {
            foreach (IArticleStore store in _stores.Values)
            {
                store.Dispose();
            }

            _stores.Clear();
        }

        base.Dispose(isDisposing);
    }

    /// <summary>Writes each object as soon as it is read.</summary>
    private protected void WriteAll<TItem>(IEnumerable<TItem> items)
    {
        using IEnumerator<TItem> reader = items.GetEnumerator();
        while (Guarded(DatabasePath, reader.MoveNext))
        {
            WriteObject(reader.Current);
        }
    }

    /// <summary>A stored article; null, with an error record, where there is none.</summary>
    private protected Article? StoredArticle(IArticleStore store, long id)
    {
        Article? article = Guarded(DatabasePath, () => store.Articles(new ArticleQuery { Ids = [id] }, Cancellation).FirstOrDefault());
        if (article is null)
        {
            WriteError(ErrorRecords.ArticleNotFound(id));
        }

        return article;
    }

    /// <summary>The article's facts: those it brings, else the stored ones of this engine, else those of a fresh analysis.</summary>
    private protected AnalysisResult FactsOf(Article article)
    {
        if (ArticleFacts.Of(article) is AnalysisResult brought)
        {
            return brought;
        }

        if (article.Id is long id && article.Database is not null && ExistingStore is IArticleStore store
            && Guarded(DatabasePath, () => store.FactsOf(id, Analyzer.EngineVersion)) is StoredFacts stored)
        {
            return new AnalysisResult { Header = new ArticleHeader(), Quotes = stored.Quotes, Entities = stored.Entities, Dates = stored.Dates };
        }

        StageObserver? observer = IsVerbose || IsDebug ? new StageObserver() : null;
        AnalysisResult facts = Guarded(
            article,
            () => Analyzer.Analyze(article.Text, article.Published, new AnalysisOptions { Title = article.Title, Observer = observer }, Cancellation));
        observer?.Report(article.Text, WriteVerbose, WriteDebug);
        return facts;
    }

    private IArticleStore Opened(string path)
    {
        if (!_stores.TryGetValue(path, out IArticleStore? store))
        {
            store = Guarded(path, () => Stores.Open(path));
            _stores.Add(path, store);
            WriteVerbose($"Opened the database '{path}'.");
        }

        return store;
    }

    private string Refuse(ErrorRecord error)
    {
        ThrowTerminatingError(error);
        return "";
    }
}
