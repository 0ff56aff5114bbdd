using System.Collections.Concurrent;
using System.Globalization;
using NewsTools.Readers.Documents;

namespace NewsTools.Readers.Html;

/// <summary>What the words in class and id attributes say of an element.</summary>
internal static class ElementVocabulary
{
    private const int CachedSignatures = 20000;

    private static readonly Dictionary<string, ElementTraits> Traits = DataTable.Rows("Html.class-words.tsv")
        .GroupBy(row => row[0], StringComparer.Ordinal)
        .ToDictionary(rows => rows.Key, rows => rows.Aggregate(ElementTraits.None, (all, row) => all | Enum.Parse<ElementTraits>(row[1])), StringComparer.Ordinal);

    private static readonly Dictionary<string, float> Affinities = DataTable.Rows("Html.class-affinities.tsv")
        .ToDictionary(row => row[0], row => float.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, (ElementTraits, float)> Known = new(StringComparer.Ordinal);

    /// <summary>The traits and the learned affinity to body text of a class and id.</summary>
    public static (ElementTraits Traits, float Affinity) Read(string signature)
    {
        if (signature.Length == 0)
        {
            return default;
        }

        if (Known.TryGetValue(signature, out (ElementTraits, float) known))
        {
            return known;
        }

        (ElementTraits, float) read = Read(Words(signature));
        if (Known.Count < CachedSignatures)
        {
            Known[signature] = read;
        }

        return read;
    }

    /// <summary>The words of a class or id: letters in lower case, parted at other characters and at camel humps; then pairs of neighbours.</summary>
    public static List<string> Words(string signature)
    {
        List<string> words = [];
        int start = 0;
        for (int i = 0; i <= signature.Length; i++)
        {
            bool isEnd = i == signature.Length || !char.IsAsciiLetter(signature[i]) || (i > start && char.IsAsciiLetterUpper(signature[i]) && char.IsAsciiLetterLower(signature[i - 1]));
            if (isEnd && i > start)
            {
                words.Add(signature[start..i].ToLowerInvariant());
            }

            start = isEnd ? (i < signature.Length && char.IsAsciiLetter(signature[i]) ? i : i + 1) : start;
        }

        int single = words.Count;
        for (int i = 1; i < single; i++)
        {
            words.Add($"{words[i - 1]}-{words[i]}");
        }

        return words;
    }

    private static (ElementTraits, float) Read(List<string> words)
    {
        ElementTraits traits = ElementTraits.None;
        float affinity = 0;
        foreach (string word in words)
        {
            traits |= Traits.GetValueOrDefault(word);
            float value = Affinities.GetValueOrDefault(word);
            affinity = Math.Abs(value) > Math.Abs(affinity) ? value : affinity;
        }

        return (traits, affinity);
    }
}
