using System.Diagnostics;

namespace NewsTools.Importing;

/// <summary>
/// Reads and analyses documents on several threads, stores them through one connection in small transactions, and gives them back in the
/// order they came, each after its commit. What it holds is bounded.
/// </summary>
internal sealed class ImportQueue(IArticleStore store, ImportSettings settings, CancellationToken cancellationToken) : IDisposable
{
    private const int MaxBatch = 100;

    private static readonly TimeSpan MaxBatchAge = TimeSpan.FromMilliseconds(250);

    private readonly SemaphoreSlim _slots = new(settings.ThrottleLimit);

    private readonly Queue<(object Target, Task<ReadDocument> Work)> _reading = new();

    private readonly Queue<(object Target, Task<BatchItem> Work)> _analysing = new();

    private readonly List<BatchItem> _batch = [];

    private readonly Stopwatch _batchAge = new();

    private int Lookahead => settings.ThrottleLimit * 4;

    /// <summary>Takes one more document, and gives back what was stored meanwhile.</summary>
    public IEnumerable<ImportOutcome> Add(ImportSource source)
    {
        _reading.Enqueue((source.Target, Run(() => source.Read(cancellationToken) with { Given = source.Given })));
        return Advance(isLast: false);
    }

    /// <summary>Waits for all that is under way, stores it and gives it back.</summary>
    public IEnumerable<ImportOutcome> Complete() => Advance(isLast: true);

    public void Dispose() => _slots.Dispose();

    private static bool IsDue<TResult>(Queue<(object Target, Task<TResult> Work)> queue, int limit, bool isLast)
        => queue.Count > 0 && (isLast || queue.Count > limit || queue.Peek().Work.IsCompleted);

    private IEnumerable<ImportOutcome> Advance(bool isLast)
    {
        while (IsDue(_reading, Lookahead, isLast))
        {
            (object target, Task<ReadDocument> work) = _reading.Dequeue();
            foreach (ArticleDraft draft in Read(target, work, out ReadDocument? document))
            {
                StartAnalysis(target, draft, document!);
                foreach (ImportOutcome outcome in Collect(isLast: false))
                {
                    yield return outcome;
                }
            }
        }

        foreach (ImportOutcome outcome in Collect(isLast))
        {
            yield return outcome;
        }

        if (isLast || _batchAge.Elapsed > MaxBatchAge)
        {
            foreach (ImportOutcome outcome in Commit())
            {
                yield return outcome;
            }
        }
    }

    /// <summary>The drafts of a document that was read; its failure goes on in its place.</summary>
    private IReadOnlyList<ArticleDraft> Read(object target, Task<ReadDocument> work, out ReadDocument? document)
    {
        document = Result(work, out Exception? failure);
        if (failure is not null)
        {
            Pass(new BatchItem(target, null, new ImportOutcome(target, null, failure, null), null));
        }

        return document?.Drafts ?? [];
    }

    private void StartAnalysis(object target, ArticleDraft draft, ReadDocument document)
    {
        if (Unchanged(draft, document) is Article stored)
        {
            Article unchanged = stored with { Status = ArticleStatus.Unchanged };
            Pass(new BatchItem(target, null, new ImportOutcome(target, unchanged, null, null), document.Version));
            return;
        }

        _analysing.Enqueue((target, Run(() =>
            new BatchItem(target, ArticleMaker.Analyze(draft, document.Given, cancellationToken), null, document.Version))));
    }

    private Article? Unchanged(ArticleDraft draft, ReadDocument document)
    {
        if (settings.Force || store.Find(draft) is not Article stored)
        {
            return null;
        }

        return document.IsUnchanged || (stored.Hash == draft.Hash && document.Given.Agrees(stored)) ? stored : null;
    }

    private void Pass(BatchItem item) => _analysing.Enqueue((item.Target, Task.FromResult(item)));

    private IEnumerable<ImportOutcome> Collect(bool isLast)
    {
        while (IsDue(_analysing, Lookahead, isLast))
        {
            (object target, Task<BatchItem> work) = _analysing.Dequeue();
            if (_batch.Count == 0)
            {
                _batchAge.Restart();
            }

            _batch.Add(Result(work, out Exception? failure) ?? new BatchItem(target, null, new ImportOutcome(target, null, failure, null), null));
            if (_batch.Count >= MaxBatch || _batchAge.Elapsed > MaxBatchAge)
            {
                foreach (ImportOutcome outcome in Commit())
                {
                    yield return outcome;
                }
            }
        }
    }

    private List<ImportOutcome> Commit()
    {
        AnalyzedArticle[] articles = [.. _batch.Select(item => item.Article).OfType<AnalyzedArticle>()];
        Queue<Article> saved = new(articles.Length > 0 ? store.Save(articles, settings.Save) : []);
        List<ImportOutcome> outcomes = [];
        foreach (BatchItem item in _batch)
        {
            outcomes.Add(item.Outcome ?? Stored(item.Target, saved.Dequeue(), item.Article!));
            if (item.Version is FetchedVersion version)
            {
                store.KeepFetchState(version.Address, version.State);
            }
        }

        _batch.Clear();
        _batchAge.Reset();
        return outcomes;
    }

    private static ImportOutcome Stored(object target, Article article, AnalyzedArticle analyzed)
        => new(target, ArticleFacts.Attach(article, analyzed.Facts), null, analyzed.Facts.AnalyzedLength);

    /// <summary>Waits for a task; what a document can do wrong is its failure, all else is thrown.</summary>
    private TResult? Result<TResult>(Task<TResult> work, out Exception? failure)
        where TResult : class
    {
        failure = null;
        try
        {
            work.Wait(cancellationToken);
            return work.Result;
        }
        catch (AggregateException wrapped) when (wrapped.InnerException is DocumentException or IOException or UnauthorizedAccessException)
        {
            failure = wrapped.InnerException;
            return null;
        }
        catch (AggregateException wrapped) when (wrapped.InnerException is OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw;
        }
    }

    private async Task<TResult> Run<TResult>(Func<TResult> work)
    {
        await _slots.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await Task.Run(work, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _slots.Release();
        }
    }
}
