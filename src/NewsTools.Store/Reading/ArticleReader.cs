using NewsTools.Store.Sqlite;

namespace NewsTools.Store.Reading;

/// <summary>Reads articles.</summary>
internal sealed class ArticleReader(Database database, NameLookup names)
{
    private const string Sql = """
        SELECT a.id, a.title, a.authors, a.agencies, a.dateline, a.published, a.published_basis, s.name, a.location, a.language, a.hash,
            a.imported, a.status, a.duplicate_of, a.duplicate_kind, t.text, a.uri
        FROM article a JOIN article_text t ON t.id = a.id LEFT JOIN source s ON s.id = a.source WHERE a.id = ?1
        """;

    /// <summary>The article; null where there is none of that id.</summary>
    public Article? ById(long id)
    {
        Statement statement = database.Kept(Sql).Bind(1, id);
        Article? article = statement.Step() ? Read(statement) : null;
        statement.Reset();
        return article;
    }

    public IEnumerable<Article> Read(ArticleQuery query)
    {
        SqlQuery sql = new();
        sql.RequireOneOf("a.id", query.Ids);
        sql.RequireMatch("fold(a.title)", query.Titles);
        sql.RequireArticle("a.id", query.Sources, query.Since, query.Until);
        names.RequireSpeakers(sql, "a.id", query.Speakers);
        names.RequireEntities(sql, "a.id", query.EntityNames);
        using Statement ids = sql.Prepare(database, $"SELECT a.id FROM article a WHERE {sql.Where} ORDER BY a.id");
        while (ids.Step())
        {
            if (ById(ids.Long(0)) is Article article)
            {
                yield return article;
            }
        }
    }

    private Article Read(Statement row) => new()
    {
        Id = row.Long(0),
        Title = row.Text(1),
        Authors = JsonText.Strings(row.Text(2)),
        Agencies = JsonText.Strings(row.Text(3)),
        Dateline = row.Text(4),
        Published = Moment.Value(row.Text(5)),
        PublishedBasis = (PublishedBasis)row.Int(6),
        Source = row.Text(7),
        Location = row.Text(8),
        Language = row.Text(9),
        Hash = row.IsBlob(10) ? Convert.ToHexString(row.Bytes(10)).ToLowerInvariant() : row.Text(10) ?? "",
        ImportedAt = Moment.Value(row.Text(11), DateTimeKind.Utc),
        Status = (ArticleStatus)row.Int(12),
        DuplicateOf = row.LongOrNull(13),
        DuplicateKind = (DuplicateKind)row.Int(14),
        Text = row.Text(15) ?? "",
        CanonicalUri = row.Text(16) is string uri ? new Uri(uri, UriKind.RelativeOrAbsolute) : null,
        Database = database.Path,
    };
}
