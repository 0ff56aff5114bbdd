using NewsTools.Store.Sqlite;

namespace NewsTools.Store.Writing;

/// <summary>Writes the row of an article and its text; the search index follows.</summary>
internal sealed class ArticleRows(Database database)
{
    private const int HashLength = 64;

    private readonly Statement _insert = database.Kept("""
        INSERT INTO article (title, authors, agencies, dateline, published, published_basis, source, location, uri, language, hash,
            imported, status, duplicate_of, duplicate_kind, engine)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
        """);

    private const string UpdateSql = """
        UPDATE article SET title = ?1, authors = ?2, agencies = ?3, dateline = ?4, published = ?5, published_basis = ?6, source = ?7, location = ?8,
            uri = ?9, language = ?10, hash = ?11, imported = ?12, status = ?13, duplicate_of = ?14, duplicate_kind = ?15, engine = ?16
        WHERE id = ?17
        """;

    public long Insert(Article article, string engine)
    {
        Values(_insert, article, engine).Run();
        long id = database.LastId;
        database.Kept("INSERT INTO article_text (id, text) VALUES (?1, ?2)").Bind(1, id).Bind(2, article.Text).Run();
        Index(id, article);
        return id;
    }

    public void Update(long id, Article article, string engine)
    {
        Unindex(id);
        Values(database.Kept(UpdateSql), article, engine).Bind(17, id).Run();
        database.Kept("UPDATE article_text SET text = ?2 WHERE id = ?1").Bind(1, id).Bind(2, article.Text).Run();
        Index(id, article);
    }

    public void Remove(long id)
    {
        Unindex(id);
        database.Kept("UPDATE article SET duplicate_of = NULL, duplicate_kind = 0 WHERE duplicate_of = ?1").Bind(1, id).Run();
        database.Kept("DELETE FROM article WHERE id = ?1").Bind(1, id).Run();
    }

    /// <summary>A hash as it is stored: as bytes where it is one of SHA-256, else as written; null where there is none.</summary>
    public static Statement BindHash(Statement statement, int index, string hash)
        => hash.Length == HashLength && hash.All(char.IsAsciiHexDigitLower) ? statement.Bind(index, Convert.FromHexString(hash).AsSpan())
            : statement.Bind(index, hash.Length == 0 ? null : hash);

    private void Index(long id, Article article)
        => database.Kept("INSERT INTO article_search (rowid, title, text) VALUES (?1, ?2, ?3)").Bind(1, id).Bind(2, article.Title).Bind(3, article.Text).Run();

    private void Unindex(long id)
        => database.Kept("INSERT INTO article_search (article_search, rowid, title, text) SELECT 'delete', id, title, text FROM article_content WHERE id = ?1")
            .Bind(1, id).Run();

    private Statement Values(Statement statement, Article article, string engine)
        => BindHash(statement, 11, article.Hash)
            .Bind(1, article.Title).Bind(2, JsonText.Of(article.Authors)).Bind(3, JsonText.Of(article.Agencies)).Bind(4, article.Dateline)
            .Bind(5, Moment.Text(article.Published)).Bind(6, (int)article.PublishedBasis).Bind(7, SourceId(article.Source)).Bind(8, article.Location)
            .Bind(9, DocumentIdentity.Key(article.CanonicalUri)).Bind(10, article.Language).Bind(12, Moment.Text(article.ImportedAt)).Bind(13, (int)article.Status)
            .Bind(14, article.DuplicateOf).Bind(15, (int)article.DuplicateKind).Bind(16, engine);

    private long? SourceId(string? source)
    {
        if (source is null)
        {
            return null;
        }

        Statement select = database.Kept("SELECT id FROM source WHERE name = ?1").Bind(1, source);
        long? id = select.Step() ? select.Long(0) : null;
        select.Reset();
        if (id is null)
        {
            database.Kept("INSERT INTO source (name, key) VALUES (?1, ?2)").Bind(1, source).Bind(2, Wildcard.Fold(source)).Run();
            id = database.LastId;
        }

        return id;
    }
}
