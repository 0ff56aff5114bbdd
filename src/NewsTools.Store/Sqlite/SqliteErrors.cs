using SQLitePCL;

namespace NewsTools.Store.Sqlite;

/// <summary>Says what SQLite's result codes mean for the user of an article database.</summary>
internal static class SqliteErrors
{
    public static StoreException Of(int code, string message, string path, Exception? inner = null)
    {
        (StoreError error, string meaning) = Meaning(code);
        return new StoreException(error, $"The article database '{path}' {meaning} (SQLite {code}: {message}).", inner);
    }

    private static (StoreError Error, string Meaning) Meaning(int code) => (code & 0xFF) switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => (StoreError.Busy, "is held by another process that did not let go within the time-out; try again"),
        raw.SQLITE_FULL => (StoreError.DiskFull, "cannot grow: there is no space left; what was stored before is intact"),
        raw.SQLITE_READONLY or raw.SQLITE_PERM => (StoreError.ReadOnly, "can be read but not written"),
        raw.SQLITE_CORRUPT => (StoreError.Damaged, "has a damaged page; restore a backup, or export what can be read"),
        raw.SQLITE_NOTADB => (StoreError.NotADatabase, "is no SQLite database"),
        raw.SQLITE_CANTOPEN => (StoreError.NotOpened, "could not be opened or created"),
        _ => (StoreError.Failed, "failed"),
    };
}
