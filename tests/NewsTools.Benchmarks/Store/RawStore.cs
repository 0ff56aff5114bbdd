using Microsoft.Data.Sqlite;

namespace NewsTools.Benchmarks.Store;

/// <summary>The yardstick: articles put into a table with an FTS5 index by Microsoft.Data.Sqlite alone, in one transaction.</summary>
internal static class RawStore
{
    private const string Schema = """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = NORMAL;
        CREATE TABLE article (id INTEGER PRIMARY KEY, title TEXT, source TEXT, published TEXT, location TEXT, text TEXT);
        CREATE VIRTUAL TABLE article_search USING fts5 (title, text, content = 'article', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');
        """;

    public static void Store(string path, IReadOnlyList<AnalyzedArticle> articles)
    {
        using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        using (SqliteCommand schema = new(Schema, connection))
        {
            schema.ExecuteNonQuery();
        }

        using SqliteTransaction transaction = connection.BeginTransaction();
        using SqliteCommand article = Command("INSERT INTO article (id, title, source, published, location, text) VALUES ($id, $title, $source, $published, $location, $text)", connection, transaction);
        using SqliteCommand search = Command("INSERT INTO article_search (rowid, title, text) VALUES ($id, $title, $text)", connection, transaction);
        for (int i = 0; i < articles.Count; i++)
        {
            Article item = articles[i].Article;
            Run(article, i + 1, item.Title, item.Source, item.Published, item.Location, item.Text);
            Run(search, i + 1, item.Title, item.Text);
        }

        transaction.Commit();
    }

    private static SqliteCommand Command(string sql, SqliteConnection connection, SqliteTransaction transaction)
    {
        SqliteCommand command = new(sql, connection, transaction);
        foreach (string name in sql[sql.LastIndexOf('(')..].Trim('(', ')').Split(", "))
        {
            command.Parameters.AddWithValue(name, DBNull.Value);
        }

        command.Prepare();
        return command;
    }

    private static void Run(SqliteCommand command, params object?[] values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        command.ExecuteNonQuery();
    }
}
