using NewsTools.Store.Duplicates;
using NewsTools.Store.Sqlite;

namespace NewsTools.Store.Schema;

/// <summary>Brings a database file to the schema of this module, one version after the other. Version n is made from n−1 by <c>n.sql</c>.</summary>
internal static class Migrations
{
    /// <summary>"NwsT": tells an article database from other programs' files.</summary>
    private const int ApplicationId = 0x4E777354;

    /// <summary>The schema version that this module writes.</summary>
    public const int Current = 3;

    private const int SketchVersion = 2;

    /// <summary>Migrates; what is newer than <paramref name="target"/> is refused untouched.</summary>
    public static void Run(Database database, int target = Current)
    {
        int version = Version(database);
        if (version == target)
        {
            return;
        }

        if (database.IsReadOnly)
        {
            throw new StoreException(StoreError.ReadOnly, $"The article database '{database.Path}' has the older schema {version} and cannot be brought to {target}, for it can only be read.");
        }

        if (!database.IsMemory)
        {
            database.Execute("PRAGMA journal_mode = WAL");
        }

        using WriteTransaction transaction = new(database);
        for (int next = Version(database) + 1; next <= target; next++)
        {
            database.Execute(Script(next));
            if (next == SketchVersion)
            {
                SketchArticles(database);
            }

            database.Execute($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {next}");
        }

        transaction.Commit();
    }

    /// <summary>The version of the file; refuses what is newer than this module or another program's.</summary>
    public static int Version(Database database)
    {
        int version = (int)database.Number("PRAGMA user_version");
        bool isOurs = database.Number("PRAGMA application_id") == ApplicationId;
        if (!isOurs && (version != 0 || database.Number("SELECT count(*) FROM sqlite_schema") != 0))
        {
            throw new StoreException(StoreError.NotADatabase, $"'{database.Path}' is another program's database, not an article database.");
        }

        if (version > Current)
        {
            throw new StoreException(StoreError.TooNew, $"The article database '{database.Path}' has schema {version}; this NewsTools knows {Current}. A newer NewsTools wrote it: update the module.");
        }

        return version;
    }

    /// <summary>Refuses to write what another module has migrated meanwhile.</summary>
    public static void RequireCurrent(Database database)
    {
        Statement statement = database.Kept("PRAGMA user_version");
        bool isCurrent = statement.Step() && statement.Int(0) == Current;
        statement.Reset();
        if (!isCurrent)
        {
            _ = Version(database);
        }
    }

    // What SQL cannot compute.
    private static void SketchArticles(Database database)
    {
        DuplicateFinder duplicates = new(database);
        using Statement texts = database.Prepare("SELECT id, text FROM article_text");
        while (texts.Step())
        {
            TextSketch sketch = TextSketch.Of(texts.Text(1)!);
            _ = duplicates.Find(sketch);
            duplicates.Keep(texts.Long(0), sketch);
        }
    }

    private static string Script(int version)
    {
        using Stream stream = typeof(Migrations).Assembly.GetManifestResourceStream($"{version}.sql")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
