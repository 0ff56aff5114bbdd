using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NewsTools.Store.Sqlite;

/// <summary>Opens the connection of an article database: creates the file, sets what is set for each connection.</summary>
internal static class DatabaseOpener
{
    /// <summary>The path of the one database of the process that is in no file.</summary>
    public const string Memory = ":memory:";

    private const int CacheKibibytes = 64 * 1024;

    /// <summary>How long the write-ahead log grows before its pages go into the file: the pages that every portion changes go once, not each time.</summary>
    private const int LogPages = 4000;

    private static readonly Lazy<SqliteConnection> MemoryKeeper = new(() => Connected(MemoryConnection()));

    public static Database Open(string path, StoreOptions options)
    {
        if (path == Memory)
        {
            _ = MemoryKeeper.Value;
            return Prepared(Connected(MemoryConnection()), Memory, options);
        }

        path = Path.GetFullPath(path);
        try
        {
            if (!File.Exists(path))
            {
                if (options.ReadOnly || !options.Create)
                {
                    throw new StoreException(StoreError.NotOpened, $"There is no article database '{path}'.");
                }

                Create(path);
            }

            return Opened(path, options);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new StoreException(StoreError.NotOpened, $"The article database '{path}' could not be opened or created: {exception.Message}", exception);
        }
    }

    // A write-ahead log needs its index beside the file; where the folder cannot be written, the file is read as it stands.
    private static Database Opened(string path, StoreOptions options)
    {
        try
        {
            return Prepared(Connected(FileConnection(path, options.ReadOnly || new FileInfo(path).IsReadOnly)), path, options);
        }
        catch (Exception exception) when (IsUnreachable(exception) && File.Exists(path))
        {
            return Prepared(Connected(FrozenConnection(path)), path, options);
        }
        catch (SqliteException exception)
        {
            throw SqliteErrors.Of(exception.SqliteErrorCode, exception.Message, path, exception);
        }
    }

    private static bool IsUnreachable(Exception exception)
        => exception is SqliteException { SqliteErrorCode: raw.SQLITE_CANTOPEN } or StoreException { Error: StoreError.NotOpened or StoreError.ReadOnly };

    private static Database Prepared(SqliteConnection connection, string path, StoreOptions options)
    {
        Database database = new(connection, path, options);
        try
        {
            Prepare(database, options);
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    private static void Prepare(Database database, StoreOptions options)
    {
        // The file may come from anywhere: nothing in its schema may call what has side effects, and no code is loaded.
        _ = raw.sqlite3_enable_load_extension(database.Handle, 0);
        database.Execute("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON; PRAGMA temp_store = FILE;");
        database.Execute($"PRAGMA cache_size = -{CacheKibibytes}");
        _ = database.Number("SELECT count(*) FROM sqlite_schema");
        if (database.IsMemory)
        {
            // A pipeline reads and writes in one thread: readers must not hold table locks in the shared cache.
            database.Execute("PRAGMA read_uncommitted = ON");
        }
        else if (!database.IsReadOnly)
        {
            database.Execute($"PRAGMA wal_autocheckpoint = {LogPages}");
            database.Execute(options.Full ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
            if (options.MaxPages is int pages)
            {
                database.Execute($"PRAGMA max_page_count = {pages}");
            }
        }
    }

    private static void Create(string path)
    {
        string? folder = Path.GetDirectoryName(path);
        if (folder is not null && !Directory.Exists(folder))
        {
            CreateFolder(folder);
        }

        CreateFile(path);
    }

    /// <summary>Creates an empty file that belongs to the user alone, unless there is one; SQLite gives its side files the same mode.</summary>
    public static void CreateFile(string path)
    {
        // Made under another name: to close a file that a connection of this process has open would drop its locks.
        string made = $"{path}.{Guid.NewGuid():N}.new";
        FileStreamOptions create = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            create.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        new FileStream(made, create).Dispose();
        try
        {
            File.Move(made, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(made);
        }
    }

    private static void CreateFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            _ = Directory.CreateDirectory(folder);
        }
        else
        {
            _ = Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static SqliteConnection Connected(SqliteConnection connection)
    {
        try
        {
            connection.Open();
            connection.CreateFunction<string?, string?>("fold", text => text is null ? null : Wildcard.Fold(text), isDeterministic: true);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static SqliteConnection MemoryConnection()
        => new(new SqliteConnectionStringBuilder { DataSource = "NewsTools", Mode = SqliteOpenMode.Memory, Cache = SqliteCacheMode.Shared, Pooling = false }.ToString());

    private static SqliteConnection FileConnection(string path, bool isReadOnly)
        => new(new SqliteConnectionStringBuilder { DataSource = path, Mode = isReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWrite, Pooling = false }.ToString());

    private static SqliteConnection FrozenConnection(string path)
        => new(new SqliteConnectionStringBuilder { DataSource = new Uri(path).AbsoluteUri + "?immutable=1", Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
}
