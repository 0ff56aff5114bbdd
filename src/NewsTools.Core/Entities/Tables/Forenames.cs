namespace NewsTools.Entities.Tables;

/// <summary>Forenames and the gender they tell, by folded form.</summary>
internal static class Forenames
{
    private static readonly Lazy<Dictionary<string, Gender>> Genders = new(Load);

    private static readonly Lazy<Dictionary<string, string[]>> Shorts = new(LoadShortForms);

    public static bool Contains(string word) => Genders.Value.ContainsKey(word);

    /// <summary>The gender of a forename; of a hyphenated one by its first part.</summary>
    public static Gender GenderOf(string word)
    {
        if (Genders.Value.TryGetValue(word, out Gender gender))
        {
            return gender;
        }

        int hyphen = word.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 2 ? Genders.Value.GetValueOrDefault(word[..hyphen]) : Gender.Unknown;
    }

    /// <summary>Whether one is a short or familiar form of the other, or both are of a third.</summary>
    public static bool AreForms(string first, string second)
    {
        string[] firsts = Shorts.Value.GetValueOrDefault(first, []);
        string[] seconds = Shorts.Value.GetValueOrDefault(second, []);
        return firsts.Contains(second) || seconds.Contains(first) || firsts.Intersect(seconds).Any();
    }

    private static Dictionary<string, Gender> Load()
    {
        Dictionary<string, Gender> genders = new(20_000, StringComparer.Ordinal);
        foreach (string[] row in TableFile.Rows("forenames"))
        {
            foreach (string name in TableFile.Parts(row[1], ' '))
            {
                genders[NameText.Fold(name)] = TableFile.GenderOf(row[0]);
            }
        }

        return genders;
    }

    /// <summary>From each short form to its long ones.</summary>
    private static Dictionary<string, string[]> LoadShortForms()
        => (from row in TableFile.Rows("nicknames")
            from form in TableFile.Parts(row[1])
            group row[0] by form).ToDictionary(forms => forms.Key, forms => forms.ToArray(), StringComparer.Ordinal);
}
