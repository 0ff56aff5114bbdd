using NewsTools.Store.Sqlite;

namespace NewsTools.Store.Search;

/// <summary>Completes names, sources and titles.</summary>
internal static class Completions
{
    public static IReadOnlyList<Completion> Of(Database database, CompletionKind kind, string prefix, int limit) => kind switch
    {
        CompletionKind.Speaker => Names(database, "quotes", prefix, limit),
        CompletionKind.Entity => Names(database, "entities", prefix, limit),
        CompletionKind.Source => Sources(database, prefix, limit),
        _ => Titles(database, prefix, limit),
    };

    // First what starts with the prefix, an index range; what has a word that starts with it only where that leaves room.
    private static List<Completion> Names(Database database, string count, string prefix, int limit)
    {
        string key = Wildcard.Fold(prefix);
        List<Completion> found = Rows(
            database,
            $"SELECT text, {count} FROM name WHERE key >= ?1 AND key < ?1 || char(1114111) AND {count} > 0 ORDER BY {count} DESC, text LIMIT ?2",
            key,
            limit);
        if (found.Count < limit && key.Length > 0)
        {
            found.AddRange(Rows(
                database,
                $"SELECT text, {count} FROM name WHERE {count} > 0 AND instr(key, ' ' || ?1) > 0 AND substr(key, 1, length(?1)) <> ?1 ORDER BY {count} DESC, text LIMIT ?2",
                key,
                limit - found.Count));
        }

        return found;
    }

    private static List<Completion> Sources(Database database, string prefix, int limit) => Rows(
        database,
        """
        SELECT name, (SELECT count(*) FROM article WHERE source = source.id) AS articles FROM source
        WHERE articles > 0 AND (substr(key, 1, length(?1)) = ?1 OR instr(key, ' ' || ?1) > 0) ORDER BY articles DESC, name LIMIT ?2
        """,
        Wildcard.Fold(prefix),
        limit);

    private static List<Completion> Titles(Database database, string prefix, int limit)
    {
        if (!prefix.Any(char.IsLetterOrDigit))
        {
            return Rows(database, "SELECT title, 1 FROM article WHERE title IS NOT NULL AND ?1 IS NOT NULL ORDER BY id DESC LIMIT ?2", prefix, limit);
        }

        string query = $"title : \"{prefix.Replace("\"", "\"\"", StringComparison.Ordinal)}\" *";
        return Rows(
            database,
            "SELECT a.title, 1 FROM article_search s JOIN article a ON a.id = s.rowid WHERE s.article_search MATCH ?1 ORDER BY s.rowid DESC LIMIT ?2",
            query,
            limit);
    }

    private static List<Completion> Rows(Database database, string sql, string text, int limit)
    {
        using Statement statement = database.Prepare(sql).Bind(1, text).Bind(2, (long)limit);
        List<Completion> rows = [];
        while (statement.Step())
        {
            rows.Add(new Completion(statement.Text(0)!, statement.Long(1)));
        }

        return rows;
    }
}
