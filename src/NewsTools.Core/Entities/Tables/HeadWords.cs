namespace NewsTools.Entities.Tables;

/// <summary>Last (or first) words of names that tell what kind of thing is named, by folded form.</summary>
internal static class HeadWords
{
    private static readonly Lazy<Dictionary<string, (EntityType Type, EntitySubtype Subtype)>> Words = new(Load);

    public static bool Contains(string word) => Words.Value.ContainsKey(word);

    public static (EntityType Type, EntitySubtype Subtype)? Find(string word)
        => Words.Value.TryGetValue(word, out (EntityType Type, EntitySubtype Subtype) kind) ? kind : null;

    private static Dictionary<string, (EntityType Type, EntitySubtype Subtype)> Load()
    {
        Dictionary<string, (EntityType Type, EntitySubtype Subtype)> words = new(StringComparer.Ordinal);
        foreach (string[] row in TableFile.Rows("head-words"))
        {
            words[row[0]] = (Enum.Parse<EntityType>(row[1]), TableFile.SubtypeOf(row[2]));
        }

        return words;
    }
}
