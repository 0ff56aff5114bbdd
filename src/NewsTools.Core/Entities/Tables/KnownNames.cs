namespace NewsTools.Entities.Tables;

/// <summary>Countries, demonyms, capitals, bodies, regions and events that every reader knows, by the key of each of their forms.</summary>
internal static class KnownNames
{
    private static readonly Lazy<Dictionary<string, KnownName>> Names = new(Load);

    /// <summary>The known thing of a key (see <see cref="NameText.Key"/>) and broad type; null where there is none.</summary>
    public static KnownName? Find(string key, EntityType type)
        => Names.Value.TryGetValue(Slot(key, Broad(type)), out KnownName? name) ? name : null;

    /// <summary>Groups, events and the like are one broad type, since taggers tell them apart badly.</summary>
    public static EntityType Broad(EntityType type)
        => type is EntityType.Person or EntityType.Organization or EntityType.Location ? type : EntityType.Other;

    public static bool IsCountry(string key) => Find(key, EntityType.Location) is { Subtype: EntitySubtype.Country };

    private static string Slot(string key, EntityType broad) => $"{(int)broad}{key}";

    private static Dictionary<string, KnownName> Load()
    {
        Dictionary<string, KnownName> names = new(StringComparer.Ordinal);
        foreach (string[] row in TableFile.Rows("known-names"))
        {
            KnownName name = new(row[0], Enum.Parse<EntityType>(row[1]), TableFile.SubtypeOf(row[2]), row[4].Length > 0 ? row[4] : null);
            AddAll(names, name, [row[0], .. TableFile.Parts(row[3])]);
        }

        foreach (string[] row in TableFile.Rows("countries"))
        {
            AddAll(names, new KnownName(row[0], EntityType.Location, EntitySubtype.Country, null), [row[0], .. TableFile.Parts(row[1])]);
            string[] people = TableFile.Parts(row[2]);
            AddAll(names, new KnownName(people.FirstOrDefault(""), EntityType.Group, EntitySubtype.Nationality, row[0]), people);
            foreach (string capital in TableFile.Parts(row[3]))
            {
                AddAll(names, new KnownName(capital, EntityType.Location, EntitySubtype.City, row[0]), [capital]);
            }
        }

        foreach (string[] row in TableFile.Rows("groups"))
        {
            AddAll(names, new KnownName(row[0], EntityType.Group, TableFile.SubtypeOf(row[1]), null), [row[0], .. TableFile.Parts(row[2])]);
        }

        return names;
    }

    private static void AddAll(Dictionary<string, KnownName> names, KnownName name, string[] forms)
    {
        foreach (string form in forms)
        {
            names.TryAdd(Slot(NameText.Key(form), Broad(name.Type)), name);
        }
    }
}
