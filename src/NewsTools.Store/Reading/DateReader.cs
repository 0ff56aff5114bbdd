using NewsTools.Store.Sqlite;

namespace NewsTools.Store.Reading;

/// <summary>Reads temporal expressions.</summary>
internal sealed class DateReader(Database database, ArticleReader articles)
{
    private const string Columns = """
        d.article, d.type, d.value, d.modifier, d.quantifier, d.frequency, d.start, d."end", d."offset", d.length, d.sentence, d.text
        """;

    public IEnumerable<DateMention> Read(DateQuery query)
    {
        SqlQuery sql = new();
        sql.RequireOneOf("d.article", query.ArticleIds);
        sql.RequireOneOf("d.type", query.Types.Select(type => (long)type));
        RequireInterval(sql, query);
        string index = query.Since is null ? "" : "INDEXED BY date_by_end";
        CurrentArticle current = new(articles);
        using Statement rows = sql.Prepare(database, $"SELECT {Columns} FROM date d {index} WHERE {sql.Where} ORDER BY d.article, d.ordinal");
        while (rows.Step())
        {
            yield return Read(rows, current.Of(rows.Long(0)));
        }
    }

    private static void RequireInterval(SqlQuery sql, DateQuery query)
    {
        if (query.Until is DateTime until)
        {
            sql.Require($"d.start < {sql.Parameter(Moment.After(until))}");
        }

        if (query.Since is DateTime since)
        {
            // An end without a time of day is the whole day.
            string day = sql.Parameter(Moment.DayOf(since));
            sql.Require($"d.\"end\" >= {day} AND (d.\"end\" >= {sql.Parameter(Moment.Text(since))} OR d.\"end\" = {day})");
        }
    }

    private static DateMention Read(Statement row, Article article) => new DateMention
    {
        Type = (DateType)row.Int(1),
        Value = row.Text(2)!,
        Modifier = row.Text(3),
        Quantifier = row.Text(4),
        Frequency = row.Text(5),
        Start = Moment.Value(row.Text(6)),
        End = Moment.Value(row.Text(7)),
        Offset = row.Int(8),
        Length = row.Int(9),
        Sentence = row.Int(10),
        Text = CurrentArticle.Words(article, row.Text(11), row.Int(8), row.Int(9)),
    }.Of(article);
}
