namespace NewsTools.Entities.Tables;

/// <summary>Words that stand before a person's name without being part of it, by folded form.</summary>
internal static class PersonTitles
{
    private static readonly Lazy<Dictionary<string, (bool IsCourtesy, Gender Gender)>> Titles = new(Load);

    public static bool Contains(string word) => Titles.Value.ContainsKey(word);

    /// <summary>Whether it only says how to address someone (Mr, Lady) and is no role.</summary>
    public static bool IsCourtesy(string word) => Titles.Value.TryGetValue(word, out (bool IsCourtesy, Gender Gender) title) && title.IsCourtesy;

    public static Gender GenderOf(string word) => Titles.Value.GetValueOrDefault(word).Gender;

    private static Dictionary<string, (bool IsCourtesy, Gender Gender)> Load()
    {
        Dictionary<string, (bool IsCourtesy, Gender Gender)> titles = new(StringComparer.Ordinal);
        foreach (string[] row in TableFile.Rows("titles"))
        {
            foreach (string word in TableFile.Parts(row[2], ' '))
            {
                titles[NameText.Fold(word)] = (row[0] == "courtesy", TableFile.GenderOf(row[1]));
            }
        }

        return titles;
    }
}
