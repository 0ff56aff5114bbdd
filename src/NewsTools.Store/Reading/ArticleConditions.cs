using NewsTools.Store.Sqlite;

namespace NewsTools.Store.Reading;

/// <summary>What queries of every kind ask of an article.</summary>
internal static class ArticleConditions
{
    /// <summary>Requires an article's source and publication; <paramref name="id"/> is the column that names the article.</summary>
    public static void RequireArticle(this SqlQuery query, string id, IReadOnlyList<string> sources, DateTime? since, DateTime? until)
    {
        if (sources.Count == 0 && since is null && until is null)
        {
            return;
        }

        SqlQueryPart article = new(query);
        article.RequireSource("source", sources);
        article.RequirePublished("published", since, until);
        query.Require($"{id} IN (SELECT id FROM article WHERE {article})");
    }

    /// <summary>One of the conditions of a sub-query.</summary>
    private sealed class SqlQueryPart(SqlQuery query)
    {
        private readonly List<string> _conditions = [];

        public void RequireSource(string column, IReadOnlyList<string> sources)
        {
            if (sources.Count > 0)
            {
                string matches = string.Join(" OR ", sources.Select(source => query.Matches("key", Wildcard.Parse(source))));
                _conditions.Add($"{column} IN (SELECT id FROM source WHERE {matches})");
            }
        }

        public void RequirePublished(string column, DateTime? since, DateTime? until)
        {
            if (since is DateTime first)
            {
                _conditions.Add($"{column} >= {query.Parameter(Moment.Text(first))}");
            }

            if (until is DateTime last)
            {
                _conditions.Add($"{column} < {query.Parameter(Moment.After(last))}");
            }
        }

        public override string ToString() => string.Join(" AND ", _conditions);
    }
}
