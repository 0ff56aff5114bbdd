namespace NewsTools.Entities.Tables;

/// <summary>Surnames that East Asian usage puts before the forename, by folded form.</summary>
internal static class Surnames
{
    private static readonly Lazy<HashSet<string>> First
        = new(() => [.. TableFile.Rows("surname-first").SelectMany(row => TableFile.Parts(row[0], ' '))]);

    public static bool StandFirst(string word) => First.Value.Contains(word);
}
