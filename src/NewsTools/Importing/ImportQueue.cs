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

    private readonly Queue<(object Target, Task<IReadOnlyList<ArticleDraft>> Drafts)> _reading = new();

    private readonly Queue<(object Target, Task<AnalyzedArticle> Article)> _analysing = new();

    private readonly List<(object Target, AnalyzedArticle? Article, ImportOutcome? Outcome)> _batch = [];

    private readonly Stopwatch _batchAge = new();

    private int Lookahead => settings.ThrottleLimit * 4;

    /// <summary>Takes one more document, and gives back what was stored meanwhile.</summary>
    public IEnumerable<ImportOutcome> Add(ImportSource source)
    {
        _reading.Enqueue((source.Target, Run(() => source.Read(cancellationToken))));
        return Advance(isLast: false);
    }

    /// <summary>Waits for all that is under way, stores it and gives it back.</summary>
    public IEnumerable<ImportOutcome> Complete() => Advance(isLast: true);

    public void Dispose() => _slots.Dispose();

    private static bool IsDue<TItem>(Queue<(object Target, Task<TItem> Task)> queue, int limit, bool isLast)
        => queue.Count > 0 && (isLast || queue.Count > limit || queue.Peek().Task.IsCompleted);

    private IEnumerable<ImportOutcome> Advance(bool isLast)
    {
        while (IsDue(_reading, Lookahead, isLast))
        {
            (object target, Task<IReadOnlyList<ArticleDraft>> drafts) = _reading.Dequeue();
            foreach (ImportOutcome outcome in Result(target, drafts) is IReadOnlyList<ArticleDraft> read ? StartAnalyses(target, read) : [])
            {
                yield return outcome;
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

    private IEnumerable<ImportOutcome> StartAnalyses(object target, IReadOnlyList<ArticleDraft> drafts)
    {
        foreach (ArticleDraft draft in drafts)
        {
            if (!settings.Force && store.Find(draft) is Article stored && stored.Hash == draft.Hash && settings.Given.Agrees(stored))
            {
                ImportOutcome unchanged = new(target, stored with { Status = ArticleStatus.Unchanged }, null, null);
                foreach (ImportOutcome outcome in Collect(isLast: true))
                {
                    yield return outcome;
                }

                Put(target, null, unchanged);
                continue;
            }

            _analysing.Enqueue((target, Run(() => ArticleMaker.Analyze(draft, settings.Given, cancellationToken))));
            foreach (ImportOutcome outcome in Collect(isLast: false))
            {
                yield return outcome;
            }
        }
    }

    private IEnumerable<ImportOutcome> Collect(bool isLast)
    {
        while (IsDue(_analysing, Lookahead, isLast))
        {
            (object target, Task<AnalyzedArticle> task) = _analysing.Dequeue();
            if (Result(target, task) is AnalyzedArticle article)
            {
                Put(target, article, null);
            }

            if (_batch.Count >= MaxBatch || _batchAge.Elapsed > MaxBatchAge)
            {
                foreach (ImportOutcome outcome in Commit())
                {
                    yield return outcome;
                }
            }
        }
    }

    /// <summary>A task's result; its failure goes into the batch, in its place.</summary>
    private TResult? Result<TResult>(object target, Task<TResult> task)
        where TResult : class
    {
        try
        {
            task.Wait(cancellationToken);
            return task.Result;
        }
        catch (AggregateException wrapped) when (wrapped.InnerException is DocumentException or IOException or UnauthorizedAccessException)
        {
            if (typeof(TResult) != typeof(AnalyzedArticle))
            {
                _analysing.Enqueue((target, Task.FromException<AnalyzedArticle>(wrapped.InnerException)));
            }
            else
            {
                Put(target, null, new ImportOutcome(target, null, wrapped.InnerException, null));
            }

            return null;
        }
        catch (AggregateException wrapped) when (wrapped.InnerException is OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw;
        }
    }

    private void Put(object target, AnalyzedArticle? article, ImportOutcome? outcome)
    {
        if (_batch.Count == 0)
        {
            _batchAge.Restart();
        }

        _batch.Add((target, article, outcome));
    }

    private List<ImportOutcome> Commit()
    {
        AnalyzedArticle[] articles = [.. _batch.Where(item => item.Article is not null).Select(item => item.Article!)];
        Queue<Article> saved = new(articles.Length > 0 ? store.Save(articles, settings.Save) : []);
        List<ImportOutcome> outcomes = [];
        foreach ((object target, AnalyzedArticle? article, ImportOutcome? outcome) in _batch)
        {
            outcomes.Add(outcome ?? new ImportOutcome(target, ArticleFacts.Attach(saved.Dequeue(), article!.Facts), null, article.Facts.AnalyzedLength));
        }

        _batch.Clear();
        _batchAge.Reset();
        return outcomes;
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
