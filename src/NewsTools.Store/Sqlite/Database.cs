using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NewsTools.Store.Sqlite;

/// <summary>One connection to an article database, with the statements that it runs again and again.</summary>
internal sealed class Database : IDisposable
{
    private const int RetryMilliseconds = 5;

    private readonly SqliteConnection _connection;
    private readonly TimeSpan _busyTimeout;
    private readonly Dictionary<string, Statement> _statements = new(StringComparer.Ordinal);

    public Database(SqliteConnection connection, string path, StoreOptions options)
    {
        _connection = connection;
        _busyTimeout = options.BusyTimeout;
        Handle = connection.Handle!;
        Path = path;
        IsReadOnly = raw.sqlite3_db_readonly(Handle, "main") == 1;
        IsMemory = path == DatabaseOpener.Memory;
        _ = raw.sqlite3_extended_result_codes(Handle, 0);
        _ = raw.sqlite3_busy_timeout(Handle, (int)_busyTimeout.TotalMilliseconds);
    }

    public sqlite3 Handle { get; }

    public string Path { get; }

    public bool IsReadOnly { get; }

    public bool IsMemory { get; }

    /// <summary>The id of the row that was inserted last.</summary>
    public long LastId => raw.sqlite3_last_insert_rowid(Handle);

    /// <summary>A statement of its own, to be disposed by the caller: for rows that are streamed.</summary>
    public Statement Prepare(string sql)
    {
        int code = raw.sqlite3_prepare_v2(Handle, sql, out sqlite3_stmt statement);
        for (long started = Environment.TickCount64; IsLockedInMemory(code, started); code = raw.sqlite3_prepare_v2(Handle, sql, out statement))
        {
            Thread.Sleep(RetryMilliseconds);
        }

        Check(code);
        return new Statement(this, statement);
    }

    /// <summary>A statement that is prepared once and kept; it must be reset after use, and not be in use twice at a time.</summary>
    public Statement Kept(string sql)
    {
        if (!_statements.TryGetValue(sql, out Statement? statement))
        {
            statement = Prepare(sql);
            _statements.Add(sql, statement);
        }

        return statement;
    }

    /// <summary>Runs one or more statements without parameters.</summary>
    public void Execute(string sql)
    {
        int code = raw.sqlite3_exec(Handle, sql);
        for (long started = Environment.TickCount64; IsLockedInMemory(code, started); code = raw.sqlite3_exec(Handle, sql))
        {
            Thread.Sleep(RetryMilliseconds);
        }

        Check(code);
    }

    /// <summary>The first column of the first row as a number; 0 where there is none.</summary>
    public long Number(string sql)
    {
        using Statement statement = Prepare(sql);
        return statement.Step() ? statement.Long(0) : 0;
    }

    public int Step(sqlite3_stmt statement)
    {
        int code = raw.sqlite3_step(statement);
        for (long started = Environment.TickCount64; IsLockedInMemory(code, started); code = raw.sqlite3_step(statement))
        {
            _ = raw.sqlite3_reset(statement);
            Thread.Sleep(RetryMilliseconds);
        }

        return code;
    }

    public void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            throw Error(code);
        }
    }

    public StoreException Error(int code) => SqliteErrors.Of(code, raw.sqlite3_errmsg(Handle).utf8_to_string(), Path);

    public void Dispose()
    {
        foreach (Statement statement in _statements.Values)
        {
            statement.Dispose();
        }

        _statements.Clear();
        _connection.Dispose();
    }

    // SQLite's own busy time-out does not cover the table locks of a shared cache.
    private bool IsLockedInMemory(int code, long started)
        => IsMemory && (code & 0xFF) == raw.SQLITE_LOCKED && Environment.TickCount64 - started < _busyTimeout.TotalMilliseconds;
}
