using System.Text.Json;
using NewsTools.Store.Sqlite;

namespace NewsTools.Store.Reading;

/// <summary>Reads quotations.</summary>
internal sealed class QuoteReader(Database database, ArticleReader articles, NameLookup names)
{
    private const string Columns = """
        q.article, q.ordinal, n.text, q.speakers, q.speaker_type, q.role, q.mention, q.mention_offset, q.cue, q.cue_offset, q.act, q.kind, q.parts,
        q.statement, q."offset", q.length, q.paragraph, q.sentence, q.confidence, q.text
        """;

    public IEnumerable<Quote> Read(QuoteQuery query)
    {
        SqlQuery sql = new();
        string from = names.Speakers(sql, query.Speakers);
        if (!SqlQuery.IsOrdered(from) && query.ArticleIds.Count == 0)
        {
            from = WordLookup.Quotes(sql, query.Contains);
        }

        sql.RequireOneOf("q.article", query.ArticleIds);
        sql.RequireOneOf("q.kind", query.Kinds.Select(kind => (long)kind));
        sql.RequireOneOf("q.act", query.Acts.Select(act => (long)act));
        sql.RequireArticle("q.article", query.Sources, query.Since, query.Until);
        string order = SqlQuery.IsOrdered(from) ? "" : " ORDER BY q.article, q.ordinal";
        CurrentArticle current = new(articles);
        using Statement rows = sql.Prepare(database, $"SELECT {Columns} FROM {from} LEFT JOIN name n ON n.id = q.speaker WHERE {sql.Where}{order}");
        while (rows.Step())
        {
            Quote quote = Read(rows, current.Of(rows.Long(0)));
            if (query.Contains is null || quote.Contains(query.Contains))
            {
                yield return quote;
            }
        }
    }

    private Quote Read(Statement row, Article article)
    {
        int offset = row.Int(14);
        int length = row.Int(15);
        string? speaker = row.Text(2);
        return new Quote
        {
            Speaker = speaker,
            Speakers = Speakers(row.Long(0), row.Int(1), row.Int(3), speaker),
            SpeakerType = (SpeakerType)row.Int(4),
            SpeakerRole = row.Text(5),
            SpeakerMention = row.Text(6),
            SpeakerOffset = row.IntOrNull(7),
            Cue = row.Text(8),
            CueOffset = row.IntOrNull(9),
            Act = (QuoteAct)row.Int(10),
            Kind = (QuoteKind)row.Int(11),
            Parts = Parts(article, row.Text(12)),
            Statement = row.Int(13),
            Offset = offset,
            Length = length,
            Paragraph = row.Int(16),
            Sentence = row.Int(17),
            Confidence = row.Double(18),
            Text = CurrentArticle.Words(article, row.Text(19), offset, length),
        }.Of(article);
    }

    private string[] Speakers(long article, int quote, int count, string? speaker)
    {
        if (count == 0)
        {
            return [];
        }

        Statement rows = database.Kept("SELECT n.text FROM quote_speaker s JOIN name n ON n.id = s.name WHERE s.article = ?1 AND s.quote = ?2 ORDER BY s.ordinal");
        rows.Bind(1, article).Bind(2, quote);
        List<string> names = [];
        while (rows.Step())
        {
            names.Add(rows.Text(0)!);
        }

        rows.Reset();
        return names.Count == 0 && speaker is not null ? [speaker] : [.. names];
    }

    private static QuotePart[] Parts(Article article, string? json)
    {
        JsonElement[][] parts = json is null ? [] : JsonSerializer.Deserialize<JsonElement[][]>(json)!;
        return [.. parts.Select(part => Part(article, part[0].GetInt32(), part[1].GetInt32(), part.Length > 2 ? part[2].GetString() : null))];
    }

    private static QuotePart Part(Article article, int offset, int length, string? text)
        => new(CurrentArticle.Words(article, text, offset, length), offset, length);
}
