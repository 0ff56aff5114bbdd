using NewsTools.Store.Reading;
using NewsTools.Store.Sqlite;

namespace NewsTools.Store.Search;

/// <summary>Searches the full text and ranks what it finds: all of it, or the newest articles of a very common term.</summary>
internal static class ArticleSearch
{
    /// <summary>How many articles are ranked at most: to weigh all of a term that most articles have takes longer than anyone waits.</summary>
    public const int MostRanked = 1000;

    private const string Mark = "**";

    private const string HitSql = """
        SELECT snippet(article_search, 1, '**', '**', '…', 32), snippet(article_search, 0, '**', '**', '…', 32), a.title, s.name, a.published, a.location
        FROM article_search JOIN article a ON a.id = article_search.rowid LEFT JOIN source s ON s.id = a.source
        WHERE article_search MATCH ?1 AND article_search.rowid = ?2
        """;

    public static IEnumerable<ArticleMatch> Run(Database database, SearchQuery query)
    {
        string match = QueryParser.Parse(query.Text);
        int most = Math.Max(MostRanked, query.Skip + query.First);
        List<(long Id, double Score)> hits = Hits(database, query, match, most + 1);
        bool isBounded = hits.Count > most;
        if (isBounded)
        {
            hits.RemoveAt(most);
        }

        int ranked = hits.Count;
        IEnumerable<((long Id, double Score) Hit, int Rank)> wanted = hits.OrderByDescending(hit => hit.Score).ThenByDescending(hit => hit.Id)
            .Select((hit, index) => (hit, index + 1)).Skip(query.Skip).Take(query.First);
        using Statement statement = database.Prepare(HitSql).Bind(1, match);
        foreach (((long id, double score), int rank) in wanted)
        {
            if (statement.Bind(2, id).Step())
            {
                yield return Read(statement, database.Path, id, rank, score) with { Ranked = ranked, IsRankingBounded = isBounded };
            }

            statement.Reset();
        }
    }

    private static List<(long Id, double Score)> Hits(Database database, SearchQuery query, string match, int most)
    {
        SqlQuery sql = new();
        sql.Require($"article_search MATCH {sql.Parameter(match)}");
        sql.RequireArticle("+article_search.rowid", query.Sources, query.Since, query.Until);
        using Statement statement = sql.Prepare(
            database,
            $"SELECT article_search.rowid, -bm25(article_search, 8.0, 1.0) FROM article_search WHERE {sql.Where} ORDER BY article_search.rowid DESC LIMIT {sql.Parameter((long)most)}");
        List<(long Id, double Score)> hits = [];
        while (statement.Step())
        {
            hits.Add((statement.Long(0), statement.Double(1)));
        }

        return hits;
    }

    private static ArticleMatch Read(Statement row, string path, long id, int rank, double score) => new()
    {
        Rank = rank,
        Score = score,
        Snippet = Snippet(row.Text(0) ?? "", row.Text(1) ?? ""),
        ArticleId = id,
        Title = row.Text(2),
        Source = row.Text(3),
        Published = Moment.Value(row.Text(4)),
        Location = row.Text(5),
        Database = path,
    };

    // The title is shown anyway: its words tell more only where the text has none of the hit.
    private static string Snippet(string ofText, string ofTitle)
        => !ofText.Contains(Mark, StringComparison.Ordinal) && ofTitle.Contains(Mark, StringComparison.Ordinal) ? ofTitle : ofText;
}
