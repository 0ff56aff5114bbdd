using NewsTools.Store.Sqlite;

namespace NewsTools.Store.Writing;

/// <summary>Writes entities with their aliases and mentions.</summary>
internal sealed class EntityWriter(Database database, NameTable names)
{
    public void Write(long article, int ordinal, string text, Entity entity)
    {
        long name = names.IdOf(entity.Name);
        names.Count(name, 1, 0);
        database.Kept("INSERT INTO entity (article, ordinal, name, type, subtype, gender, related, role, count) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
            .Bind(1, article).Bind(2, ordinal).Bind(3, name).Bind(4, (int)entity.Type).Bind(5, (int)entity.Subtype).Bind(6, (int)entity.Gender)
            .Bind(7, entity.Related).Bind(8, entity.Role).Bind(9, entity.Count)
            .Run();
        WriteAliases(article, ordinal, entity.Aliases);
        WriteMentions(article, ordinal, text, entity.Mentions);
    }

    private void WriteAliases(long article, int entity, IReadOnlyList<string> aliases)
    {
        Statement insert = database.Kept("INSERT INTO alias (article, entity, ordinal, name) VALUES (?1, ?2, ?3, ?4)");
        for (int i = 0; i < aliases.Count; i++)
        {
            insert.Bind(1, article).Bind(2, entity).Bind(3, i).Bind(4, names.IdOf(aliases[i])).Run();
        }
    }

    private void WriteMentions(long article, int entity, string text, IReadOnlyList<Mention> mentions)
    {
        Statement insert = database.Kept("INSERT INTO mention (article, entity, ordinal, \"offset\", length, sentence, text) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
        for (int i = 0; i < mentions.Count; i++)
        {
            Mention mention = mentions[i];
            insert.Bind(1, article).Bind(2, entity).Bind(3, i).Bind(4, mention.Offset).Bind(5, mention.Length).Bind(6, mention.Sentence)
                .Bind(7, FactWriter.Apart(mention.Text, text, mention.Offset, mention.Length))
                .Run();
        }
    }
}
