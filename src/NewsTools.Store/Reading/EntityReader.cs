using System.Text.Json;
using NewsTools.Store.Sqlite;

namespace NewsTools.Store.Reading;

/// <summary>Reads entities with their aliases and mentions.</summary>
internal sealed class EntityReader(Database database, ArticleReader articles, NameLookup names)
{
    private const string Columns = "e.article, e.ordinal, n.text, e.type, e.subtype, e.gender, e.related, e.role, e.count, e.aliases, e.mentions";

    public IEnumerable<Entity> Read(EntityQuery query)
    {
        SqlQuery sql = new();
        string from = names.Entities(sql, query.Names);
        sql.RequireOneOf("e.article", query.ArticleIds);
        sql.RequireOneOf("e.type", query.Types.Select(type => (long)type));
        sql.RequireArticle("e.article", [], query.Since, query.Until);
        string order = SqlQuery.IsOrdered(from) ? "" : " ORDER BY e.article, e.ordinal";
        CurrentArticle current = new(articles);
        using Statement rows = sql.Prepare(database, $"SELECT {Columns} FROM {from} JOIN name n ON n.id = e.name WHERE {sql.Where}{order}");
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
            Aliases = Aliases(row.Text(9)),
        };
        return (entity with { Mentions = Mentions(article, row.Text(10), entity) }).Of(article);
    }

    private string[] Aliases(string? ids)
    {
        if (ids is null)
        {
            return [];
        }

        Statement rows = database.Kept("SELECT n.text FROM json_each(?1) a JOIN name n ON n.id = a.value ORDER BY a.key").Bind(1, ids);
        List<string> aliases = [];
        while (rows.Step())
        {
            aliases.Add(rows.Text(0)!);
        }

        rows.Reset();
        return [.. aliases];
    }

    private static Mention[] Mentions(Article article, string? json, Entity entity)
    {
        JsonElement[][] mentions = json is null ? [] : JsonSerializer.Deserialize<JsonElement[][]>(json)!;
        return [.. mentions.Select(mention => Read(mention, article, entity))];
    }

    private static Mention Read(JsonElement[] mention, Article article, Entity entity)
    {
        (int offset, int length) = (mention[0].GetInt32(), mention[1].GetInt32());
        return new Mention
        {
            Name = entity.Name,
            Type = entity.Type,
            Offset = offset,
            Length = length,
            Sentence = mention[2].GetInt32(),
            Text = CurrentArticle.Words(article, mention.Length > 3 ? mention[3].GetString() : null, offset, length),
        }.Of(article);
    }
}
