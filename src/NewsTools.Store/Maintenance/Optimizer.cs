using NewsTools.Store.Sqlite;

namespace NewsTools.Store.Maintenance;

/// <summary>Gathers statistics, merges the search index and gives free pages back.</summary>
internal static class Optimizer
{
    // Compaction writes the file anew, once as a temporary file and once through the log.
    private const int CopiesNeeded = 2;

    public static void Run(Database database, CancellationToken cancellationToken)
    {
        string[] steps =
        [
            "DELETE FROM name WHERE id NOT IN (SELECT name FROM entity UNION SELECT name FROM alias UNION SELECT name FROM quote_speaker UNION SELECT speaker FROM quote WHERE speaker IS NOT NULL)",
            "INSERT INTO article_search (article_search) VALUES ('optimize')",
            "ANALYZE",
        ];
        foreach (string step in steps)
        {
            Interruption.Run(database, () => Write(database, step), cancellationToken);
        }

        RequireSpace(database);
        Interruption.Run(database, () => database.Execute("VACUUM"), cancellationToken);
        if (!database.IsMemory)
        {
            database.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    private static void Write(Database database, string sql)
    {
        using WriteTransaction transaction = new(database);
        database.Execute(sql);
        transaction.Commit();
    }

    private static void RequireSpace(Database database)
    {
        if (database.IsMemory)
        {
            return;
        }

        long needed = CopiesNeeded * new FileInfo(database.Path).Length;
        long free = new DriveInfo(Path.GetDirectoryName(database.Path)!).AvailableFreeSpace;
        if (free < needed)
        {
            throw new StoreException(StoreError.DiskFull, $"Compacting the article database '{database.Path}' needs {needed:N0} bytes of free space; there are {free:N0}. The search index was merged; nothing was lost.");
        }
    }
}
