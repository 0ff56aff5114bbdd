using SQLitePCL;

namespace NewsTools.Store.Sqlite;

/// <summary>Stops what a connection is doing when a token is cancelled, and tells that from other errors.</summary>
internal static class Interruption
{
    /// <summary>The rows of a query, stopped by the token between and within rows.</summary>
    public static IEnumerable<T> Rows<T>(Database database, IEnumerable<T> rows, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using CancellationTokenRegistration registration = cancellationToken.Register(() => raw.sqlite3_interrupt(database.Handle));
        using IEnumerator<T> enumerator = rows.GetEnumerator();
        while (Next(enumerator, cancellationToken))
        {
            yield return enumerator.Current;
        }
    }

    public static void Run(Database database, Action action, CancellationToken cancellationToken)
        => _ = Rows(database, Once(action), cancellationToken).Count();

    private static IEnumerable<bool> Once(Action action)
    {
        action();
        yield return true;
    }

    private static bool Next<T>(IEnumerator<T> enumerator, CancellationToken cancellationToken)
    {
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            return enumerator.MoveNext();
        }
        catch (StoreException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
    }
}
