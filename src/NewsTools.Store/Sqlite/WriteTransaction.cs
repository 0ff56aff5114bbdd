namespace NewsTools.Store.Sqlite;

/// <summary>A transaction that holds the write lock from its beginning; undone unless committed.</summary>
internal sealed class WriteTransaction : IDisposable
{
    private readonly Database _database;
    private bool _isOpen;

    public WriteTransaction(Database database)
    {
        _database = database;
        if (database.IsReadOnly)
        {
            throw new StoreException(StoreError.ReadOnly, $"The article database '{database.Path}' can be read but not written.");
        }

        database.Kept("BEGIN IMMEDIATE").Run();
        _isOpen = true;
    }

    public void Commit()
    {
        _database.Kept("COMMIT").Run();
        _isOpen = false;
    }

    public void Dispose()
    {
        if (_isOpen && SQLitePCL.raw.sqlite3_get_autocommit(_database.Handle) == 0)
        {
            _ = SQLitePCL.raw.sqlite3_exec(_database.Handle, "ROLLBACK");
        }

        _isOpen = false;
    }
}
