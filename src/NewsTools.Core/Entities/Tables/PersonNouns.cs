namespace NewsTools.Entities.Tables;

/// <summary>Nouns for people by what they do or whose kin they are, by folded singular.</summary>
internal static class PersonNouns
{
    private static readonly string[] Endings = ["ologist", "surgeon", "woman", "sman", "maker", "holder", "keeper", "owner", "worker", "grower", "hunter", "writer", "watcher", "dealer", "singer", "player", "ographer"];

    private static readonly Lazy<Dictionary<string, PersonNoun>> Nouns = new(Load);

    /// <summary>The noun, as singular or plural; null where the word is none.</summary>
    public static PersonNoun? Find(string word)
    {
        if (Nouns.Value.TryGetValue(word, out PersonNoun? noun))
        {
            return noun;
        }

        string? singular = Singular(word);
        return singular is not null && Nouns.Value.TryGetValue(singular, out noun) ? noun with { IsPlural = true } : OfEnding(word);
    }

    /// <summary>Words that end as only nouns for people do ("neurosurgeon", "homeowner").</summary>
    private static PersonNoun? OfEnding(string word)
    {
        foreach (string ending in Endings)
        {
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return new PersonNoun(word, ending is "woman" ? Gender.Female : ending is "sman" ? Gender.Male : Gender.Unknown, false);
            }
        }

        return null;
    }

    private static string? Singular(string word) => word switch
    {
        _ when word.EndsWith("men", StringComparison.Ordinal) => string.Concat(word.AsSpan(0, word.Length - 2), "an"),
        "people" => null,
        "wives" => "wife",
        "children" => "child",
        _ when word.EndsWith("ies", StringComparison.Ordinal) => string.Concat(word.AsSpan(0, word.Length - 3), "y"),
        _ when word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) => word[..^2],
        _ when word.EndsWith('s') => word[..^1],
        _ => null,
    };

    private static Dictionary<string, PersonNoun> Load()
    {
        Dictionary<string, PersonNoun> nouns = new(StringComparer.Ordinal);
        foreach (string[] row in TableFile.Rows("person-nouns"))
        {
            foreach (string word in TableFile.Parts(row[2], ' '))
            {
                string folded = NameText.Fold(word);
                nouns[folded] = new PersonNoun(folded, TableFile.GenderOf(row[1]), row[0] == "relation");
            }
        }

        return nouns;
    }
}
