using Microsoft.Data.Sqlite;
using NewsTools.Store.Sqlite;
using SQLitePCL;

namespace NewsTools.Store.Maintenance;

/// <summary>Copies a database that others may be writing, as it stands at one moment.</summary>
internal static class OnlineBackup
{
    private const int PagesAtATime = 1024;

    public static void Run(Database database, string path, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        path = Path.GetFullPath(path);
        string part = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            DatabaseOpener.CreateFile(part);
            Copy(database, part, progress, cancellationToken);
            File.Move(part, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(StoreError.NotOpened, $"The backup '{path}' could not be written: {exception.Message}", exception);
        }
        finally
        {
            if (File.Exists(part))
            {
                File.Delete(part);
            }
        }
    }

    private static void Copy(Database database, string part, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        using SqliteConnection target = new(new SqliteConnectionStringBuilder { DataSource = part, Pooling = false }.ToString());
        target.Open();

        // A reader's snapshot keeps the copy to one moment: other connections may write meanwhile without making it start again.
        using Statement snapshot = database.Prepare("SELECT count(*) FROM sqlite_schema");
        database.Execute("BEGIN");
        try
        {
            _ = snapshot.Step();
            CopyPages(database, target, progress, cancellationToken);
        }
        finally
        {
            snapshot.Reset();
            database.Execute("COMMIT");
        }
    }

    private static void CopyPages(Database database, SqliteConnection target, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        using sqlite3_backup backup = raw.sqlite3_backup_init(target.Handle, "main", database.Handle, "main")
            ?? throw SqliteErrors.Of(raw.sqlite3_errcode(target.Handle), raw.sqlite3_errmsg(target.Handle).utf8_to_string(), target.DataSource);
        int code;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            code = raw.sqlite3_backup_step(backup, PagesAtATime);
            progress?.Report(1 - (raw.sqlite3_backup_remaining(backup) / (double)Math.Max(1, raw.sqlite3_backup_pagecount(backup))));
        }
        while (code == raw.SQLITE_OK);

        if (code != raw.SQLITE_DONE)
        {
            throw SqliteErrors.Of(code, raw.sqlite3_errstr(code).utf8_to_string(), target.DataSource);
        }
    }
}
