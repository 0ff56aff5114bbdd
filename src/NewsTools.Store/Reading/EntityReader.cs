using NewsTools.Store.Sqlite;

namespace NewsTools.Store.Reading;

/// <summary>Reads entities with their aliases and mentions.</summary>
internal sealed class EntityReader(Database database, ArticleReader articles, NameLookup names)
{
    private const string Columns = "e.article, e.ordinal, n.text, e.type, e.subtype, e.gender, e.related, e.role, e.count";

    public IEnumerable<Entity> Read(EntityQuery query)
    {
        SqlQuery sql = new();
        string from = names.Entities(sql, query.Names);
        sql.RequireOneOf("e.article", query.ArticleIds);
        sql.RequireOneOf("e.type", query.Types.Select(type => (long)type));
        sql.RequireArticle("e.article", [], query.Since, query.Until);
        CurrentArticle current = new(articles);
        using Statement rows = sql.Prepare(database, $"SELECT {Columns} FROM {from} JOIN name n ON n.id = e.name WHERE {sql.Where} ORDER BY e.article, e.ordinal");
        while (rows.Step())
        {
            yield return Read(rows, current.Of(rows.Long(0)));
        }
    }

    private Entity Read(Statement row, Article article)
    {
        Entity entity = new()
        {
            Name = row.Text(2)!,
            Type = (EntityType)row.Int(3),
            Subtype = (EntitySubtype)row.Int(4),
            Gender = (Gender)row.Int(5),
            Related = row.Text(6),
            Role = row.Text(7),
            Count = row.Int(8),
            Aliases = Aliases(row.Long(0), row.Int(1)),
        };
        return (entity with { Mentions = Mentions(article, row.Int(1), entity) }).Of(article);
    }

    private string[] Aliases(long article, int entity)
    {
        Statement rows = database.Kept("SELECT n.text FROM alias l JOIN name n ON n.id = l.name WHERE l.article = ?1 AND l.entity = ?2 ORDER BY l.ordinal");
        rows.Bind(1, article).Bind(2, entity);
        List<string> aliases = [];
        while (rows.Step())
        {
            aliases.Add(rows.Text(0)!);
        }

        rows.Reset();
        return [.. aliases];
    }

    private Mention[] Mentions(Article article, int ordinal, Entity entity)
    {
        Statement rows = database.Kept("SELECT \"offset\", length, sentence, text FROM mention WHERE article = ?1 AND entity = ?2 ORDER BY ordinal");
        rows.Bind(1, article.Id).Bind(2, ordinal);
        List<Mention> mentions = [];
        while (rows.Step())
        {
            mentions.Add(Read(rows, article, entity));
        }

        rows.Reset();
        return [.. mentions];
    }

    private static Mention Read(Statement row, Article article, Entity entity) => new Mention
    {
        Name = entity.Name,
        Type = entity.Type,
        Offset = row.Int(0),
        Length = row.Int(1),
        Sentence = row.Int(2),
        Text = CurrentArticle.Words(article, row.Text(3), row.Int(0), row.Int(1)),
    }.Of(article);
}
