using NewsTools.Store.Schema;
using NewsTools.Store.Sqlite;

namespace NewsTools.Store.Maintenance;

/// <summary>Describes a database.</summary>
internal static class DatabaseDescription
{
    private const string WholeFile = "ok";

    public static IEnumerable<DatabaseInfo> Of(Database database, bool check)
    {
        List<string> problems = check ? Problems(database) : [];
        yield return new DatabaseInfo
        {
            Database = database.Path,
            Size = Size(database),
            Articles = database.Number("SELECT count(*) FROM article"),
            Quotes = database.Number("SELECT count(*) FROM quote"),
            Entities = database.Number("SELECT count(*) FROM entity"),
            Dates = database.Number("SELECT count(*) FROM date"),
            Outdated = Outdated(database),
            FirstPublished = Day(database, "SELECT min(published) FROM article"),
            LastPublished = Day(database, "SELECT max(published) FROM article"),
            SchemaVersion = Migrations.Version(database),
            EngineVersion = Analyzer.EngineVersion,
            IsReadOnly = database.IsReadOnly,
            IsOnNetwork = database.IsMemory ? false : NetworkDrive.Holds(database.Path),
            IsIntact = check ? problems.Count == 0 : null,
            Problems = problems,
        };
    }

    private static long Size(Database database)
    {
        if (database.IsMemory)
        {
            return database.Number("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
        }

        FileInfo log = new(database.Path + "-wal");
        return new FileInfo(database.Path).Length + (log.Exists ? log.Length : 0);
    }

    private static long Outdated(Database database)
    {
        using Statement statement = database.Prepare("SELECT count(*) FROM article WHERE engine IS NOT ?1").Bind(1, Analyzer.EngineVersion);
        return statement.Step() ? statement.Long(0) : 0;
    }

    private static DateTime? Day(Database database, string sql)
    {
        using Statement statement = database.Prepare(sql);
        return statement.Step() ? Moment.Value(statement.Text(0)) : null;
    }

    private static List<string> Problems(Database database)
    {
        List<string> problems = Rows(database, "PRAGMA integrity_check");
        if (problems is [WholeFile])
        {
            problems = Rows(database, "SELECT \"table\" || ', row ' || coalesce(rowid, '?') || ': names no row of ' || parent FROM pragma_foreign_key_check");
        }

        return problems;
    }

    private static List<string> Rows(Database database, string sql)
    {
        List<string> rows = [];
        try
        {
            using Statement statement = database.Prepare(sql);
            while (statement.Step())
            {
                rows.Add(statement.Text(0) ?? "");
            }
        }
        catch (StoreException exception) when (exception.Error == StoreError.Damaged)
        {
            rows.Add(exception.Message);
        }

        return rows;
    }
}
