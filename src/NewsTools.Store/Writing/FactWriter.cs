using NewsTools.Store.Sqlite;

namespace NewsTools.Store.Writing;

/// <summary>Writes and removes the rows of an article's facts.</summary>
internal sealed class FactWriter(Database database, NameTable names)
{
    private static readonly string[] Removals =
    [
        "DELETE FROM alias WHERE article = ?1 AND name IN (SELECT a.value FROM entity e JOIN json_each(e.aliases) a WHERE e.article = ?1)",
        "DELETE FROM quote WHERE article = ?1",
        "DELETE FROM entity WHERE article = ?1",
        "DELETE FROM date WHERE article = ?1",
    ];

    private readonly QuoteWriter _quotes = new(database, names);
    private readonly EntityWriter _entities = new(database, names);
    private readonly DateWriter _dates = new(database);

    public void Write(long article, string text, AnalysisResult facts)
    {
        for (int i = 0; i < facts.Quotes.Count; i++)
        {
            _quotes.Write(article, i, text, facts.Quotes[i]);
        }

        for (int i = 0; i < facts.Entities.Count; i++)
        {
            _entities.Write(article, i, text, facts.Entities[i]);
        }

        for (int i = 0; i < facts.Dates.Count; i++)
        {
            _dates.Write(article, i, text, facts.Dates[i]);
        }
    }

    public void Remove(long article)
    {
        Uncount("SELECT name, -count(*), 0 FROM entity WHERE article = ?1 GROUP BY name", article);
        Uncount("SELECT speaker, 0, -count(*) FROM quote WHERE article = ?1 AND speaker IS NOT NULL GROUP BY speaker", article);
        foreach (string sql in Removals)
        {
            database.Kept(sql).Bind(1, article).Run();
        }
    }

    /// <summary>The words of a fact where they are not what stands at its place; else null, for they can be read there.</summary>
    public static string? Apart(string words, string text, int offset, int length)
        => offset >= 0 && length == words.Length && offset <= text.Length - length && text.AsSpan(offset, length).SequenceEqual(words) ? null : words;

    private void Uncount(string sql, long article)
    {
        Statement counts = database.Kept(sql).Bind(1, article);
        while (counts.Step())
        {
            names.Count(counts.Long(0), counts.Long(1), counts.Long(2));
        }

        counts.Reset();
    }
}
