using System.Text;
using System.Text.Json;
using NewsTools.Store.Sqlite;

namespace NewsTools.Store.Writing;

/// <summary>Writes entities with their aliases and mentions.</summary>
internal sealed class EntityWriter(Database database, NameTable names)
{
    private readonly Statement _insert = database.Kept("""
        INSERT INTO entity (article, ordinal, name, type, subtype, gender, related, role, count, aliases, mentions)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
        """);

    private readonly Statement _insertAlias = database.Kept("INSERT OR IGNORE INTO alias (name, article, entity) VALUES (?1, ?2, ?3)");
    private readonly StringBuilder _json = new();

    public void Write(long article, int ordinal, string text, Entity entity)
    {
        long name = names.IdOf(entity.Name);
        names.Count(name, 1, 0);
        long[] aliases = [.. entity.Aliases.Select(names.IdOf)];
        _insert.Bind(1, article).Bind(2, ordinal).Bind(3, name).Bind(4, (int)entity.Type).Bind(5, (int)entity.Subtype).Bind(6, (int)entity.Gender)
            .Bind(7, entity.Related).Bind(8, entity.Role).Bind(9, entity.Count)
            .Bind(10, aliases.Length == 0 ? null : JsonText.Of(aliases)).Bind(11, Mentions(text, entity.Mentions))
            .Run();
        foreach (long alias in aliases)
        {
            _insertAlias.Bind(1, alias).Bind(2, article).Bind(3, ordinal).Run();
        }
    }

    private string? Mentions(string text, IReadOnlyList<Mention> mentions)
    {
        if (mentions.Count == 0)
        {
            return null;
        }

        _json.Clear();
        char separator = '[';
        foreach (Mention mention in mentions)
        {
            _json.Append(separator).Append('[').Append(mention.Offset).Append(',').Append(mention.Length).Append(',').Append(mention.Sentence);
            if (FactWriter.Apart(mention.Text, text, mention.Offset, mention.Length) is string apart)
            {
                _json.Append(',').Append(JsonSerializer.Serialize(apart));
            }

            _json.Append(']');
            separator = ',';
        }

        return _json.Append(']').ToString();
    }
}
