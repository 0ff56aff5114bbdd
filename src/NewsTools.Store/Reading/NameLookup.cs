using NewsTools.Store.Sqlite;

namespace NewsTools.Store.Reading;

/// <summary>Finds who is meant by name patterns, and the rows that name them.</summary>
internal sealed class NameLookup(Database database)
{
    /// <summary>With more names than this, rows are read in their order and compared, rather than looked up and sorted.</summary>
    private const int MostLookedUp = 1000;

    /// <summary>Limits a query over <c>quote q</c> to speakers; gives what the query reads from.</summary>
    public string Speakers(SqlQuery query, IReadOnlyList<string> patterns)
    {
        if (patterns.Count == 0)
        {
            return "quote q";
        }

        if (Ids(patterns) is not { } ids)
        {
            query.Require("q.speaker IS NOT NULL");
            return "quote q";
        }

        if (ids.Count > MostLookedUp)
        {
            string names = query.Members(ids);
            query.Require($"""
                (+q.speaker IN {names} OR (q.speakers > 1 AND EXISTS (SELECT 1 FROM quote_speaker s WHERE s.article = q.article AND s.quote = q.ordinal AND +s.name IN {names}))
                OR EXISTS (SELECT 1 FROM entity e JOIN json_each(e.aliases) l WHERE e.article = q.article AND +l.value IN {names}
                    AND (+e.name = q.speaker OR EXISTS (SELECT 1 FROM quote_speaker s WHERE s.article = q.article AND s.quote = q.ordinal AND +s.name = e.name))))
                """);
            return "quote q";
        }

        return $"({SpeakerKeys(Among(query, ids))} LIMIT -1) k CROSS JOIN quote q ON q.article = k.article AND q.ordinal = k.ordinal";
    }

    /// <summary>Limits a query over <c>entity e</c> to names; gives what the query reads from.</summary>
    public string Entities(SqlQuery query, IReadOnlyList<string> patterns)
    {
        if (patterns.Count == 0 || Ids(patterns) is not { } ids)
        {
            return "entity e";
        }

        if (ids.Count > MostLookedUp)
        {
            string names = query.Members(ids);
            query.Require($"(+e.name IN {names} OR EXISTS (SELECT 1 FROM json_each(e.aliases) l WHERE +l.value IN {names}))");
            return "entity e";
        }

        return $"({EntityKeys(Among(query, ids))} LIMIT -1) k CROSS JOIN entity e ON e.article = k.article AND e.ordinal = k.ordinal";
    }

    /// <summary>Limits a query to articles that quote one of the speakers.</summary>
    public void RequireSpeakers(SqlQuery query, string id, IReadOnlyList<string> patterns)
    {
        if (patterns.Count > 0)
        {
            string speakers = Ids(patterns) is { } ids ? $"({SpeakerKeys(Among(query, ids))})" : "quote WHERE speaker IS NOT NULL";
            query.Require($"{id} IN (SELECT article FROM {speakers})");
        }
    }

    /// <summary>Limits a query to articles that name one of the entities.</summary>
    public void RequireEntities(SqlQuery query, string id, IReadOnlyList<string> patterns)
    {
        if (patterns.Count > 0)
        {
            string entities = Ids(patterns) is { } ids ? $"({EntityKeys(Among(query, ids))})" : "entity";
            query.Require($"{id} IN (SELECT article FROM {entities})");
        }
    }

    private static string EntityKeys(string among) => $"""
        SELECT article, ordinal FROM entity WHERE name {among}
        UNION SELECT article, entity FROM alias WHERE name {among} ORDER BY 1, 2
        """;

    // A speaker is meant by the canonical name, as one of several, and by an alias that the same article gives.
    private static string SpeakerKeys(string among) => $"""
        SELECT article, ordinal FROM quote WHERE speaker {among}
        UNION SELECT article, quote FROM quote_speaker WHERE name {among}
        UNION SELECT e.article, a.ordinal FROM alias l CROSS JOIN entity e ON e.article = l.article AND e.ordinal = l.entity
            CROSS JOIN quote a ON a.article = e.article AND a.speaker = e.name WHERE l.name {among}
        UNION SELECT e.article, s.quote FROM alias l CROSS JOIN entity e ON e.article = l.article AND e.ordinal = l.entity
            CROSS JOIN quote_speaker s ON s.article = e.article AND s.name = e.name WHERE l.name {among} ORDER BY 1, 2
        """;

    // The rows of one name come from an index in their order: the first is there at once, however many there are.
    private static string Among(SqlQuery query, List<long> ids) => ids.Count == 1 ? $"= {query.Parameter(ids[0])}" : $"IN {query.Members(ids)}";

    // Null where every name is meant.
    private List<long>? Ids(IReadOnlyList<string> patterns)
    {
        List<Wildcard> wildcards = [.. patterns.Select(Wildcard.Parse)];
        if (wildcards.Exists(wildcard => wildcard.IsAny))
        {
            return null;
        }

        SqlQuery query = new();
        string sql = string.Join(" UNION ", wildcards.Select(wildcard => $"SELECT id FROM name WHERE {query.Matches("key", wildcard)}"));
        using Statement statement = query.Prepare(database, sql);
        List<long> ids = [];
        while (statement.Step())
        {
            ids.Add(statement.Long(0));
        }

        return ids;
    }
}
