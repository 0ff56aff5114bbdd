using NewsTools.Store.Sqlite;

namespace NewsTools.Store.Writing;

/// <summary>Writes temporal expressions.</summary>
internal sealed class DateWriter(Database database)
{
    private readonly Statement _insert = database.Kept("""
        INSERT INTO date (article, ordinal, type, value, modifier, quantifier, frequency, start, "end", "offset", length, sentence, text)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
        """);

    public void Write(long article, int ordinal, string text, DateMention date)
        => _insert.Bind(1, article).Bind(2, ordinal)
            .Bind(3, (int)date.Type).Bind(4, date.Value).Bind(5, date.Modifier).Bind(6, date.Quantifier).Bind(7, date.Frequency)
            .Bind(8, Moment.Text(date.Start)).Bind(9, Moment.Text(date.End))
            .Bind(10, date.Offset).Bind(11, date.Length).Bind(12, date.Sentence)
            .Bind(13, FactWriter.Apart(date.Text, text, date.Offset, date.Length))
            .Run();
}
