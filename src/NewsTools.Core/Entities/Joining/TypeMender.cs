using NewsTools.Analysis;
using NewsTools.Entities.Tables;
using NewsTools.Tagging;

namespace NewsTools.Entities.Joining;

/// <summary>Gives the mentions of one form in an article one type, where the tagger's doubts leave one clearly ahead.</summary>
internal static class TypeMender
{
    private const float ClearShare = 0.6f;

    private const float SurnameStrength = 8;

    /// <summary>The type of each of the tagger's names.</summary>
    public static EntityType[] Types(Document document, string[] keys)
    {
        Dictionary<string, float[]> weights = new(StringComparer.Ordinal);
        for (int i = 0; i < keys.Length; i++)
        {
            if (!weights.TryGetValue(keys[i], out float[]? own))
            {
                weights.Add(keys[i], own = new float[4]);
            }

            own[Slot(document.Names[i].Type)] += document.Names[i].Confidence;
        }

        AddFullNames(document, keys, weights);
        AddSurnames(document, keys, weights);
        AddShortBodies(document, keys, weights);
        return [.. document.Names.Select((name, i) => Mended(name, weights[keys[i]]))];
    }

    /// <summary>A forename before a word that is a person wherever it stands alone makes a person's full name.</summary>
    private static void AddFullNames(Document document, string[] keys, Dictionary<string, float[]> weights)
    {
        for (int i = 0; i < keys.Length; i++)
        {
            int space = keys[i].IndexOf(' ', StringComparison.Ordinal);
            if (space > 0 && document.Names[i].Type != EntityType.Person && document.Names[i].End - document.Names[i].First == 2
                && Forenames.Contains(keys[i][..space].ToLowerInvariant())
                && weights.TryGetValue(keys[i][(space + 1)..], out float[]? alone) && alone[(int)EntityType.Person] >= ClearShare * alone.Sum())
            {
                weights[keys[i]][(int)EntityType.Person] += alone[(int)EntityType.Person];
            }
        }
    }

    /// <summary>A word alone that ends the full name of a person speaks for that person.</summary>
    private static void AddSurnames(Document document, string[] keys, Dictionary<string, float[]> weights)
    {
        HashSet<string> beginnings = [.. keys.Where((key, i) => document.Names[i].Type == EntityType.Organization && key.Contains(' ', StringComparison.Ordinal)).Select(key => key[..key.IndexOf(' ', StringComparison.Ordinal)])];
        for (int i = 0; i < keys.Length; i++)
        {
            if (document.Names[i].Type == EntityType.Person && keys[i].Contains(' ', StringComparison.Ordinal))
            {
                string word = LastWord(keys[i]);
                if (weights.TryGetValue(word, out float[]? own) && own[(int)EntityType.Location] == 0)
                {
                    own[(int)EntityType.Person] += document.Names[i].Confidence * Strength(word, beginnings);
                }

                word = keys[i][..keys[i].IndexOf(' ', StringComparison.Ordinal)];
                if (Surnames.StandFirst(word) && weights.TryGetValue(word, out own))
                {
                    own[(int)EntityType.Person] += document.Names[i].Confidence * Strength(word, beginnings);
                }
            }
        }
    }

    /// <summary>A word alone that ends the name of a body, but no person's full name, and is never a place speaks for that body.</summary>
    private static void AddShortBodies(Document document, string[] keys, Dictionary<string, float[]> weights)
    {
        HashSet<string> surnames = [.. keys.Where((key, i) => document.Names[i].Type == EntityType.Person && key.Contains(' ', StringComparison.Ordinal)).Select(LastWord)];
        for (int i = 0; i < keys.Length; i++)
        {
            string word = LastWord(keys[i]);
            if (document.Names[i].Type == EntityType.Organization && word.Length < keys[i].Length && weights.TryGetValue(word, out float[]? own)
                && own[(int)EntityType.Location] == 0 && !surnames.Contains(word))
            {
                own[(int)EntityType.Organization] += document.Names[i].Confidence;
            }
        }
    }

    /// <summary>How much a full name weighs for its surname: more where no body of the article, and none that everyone knows, has the word.</summary>
    private static float Strength(string word, HashSet<string> beginnings)
        => beginnings.Contains(word) || KnownNames.Find(word, EntityType.Organization) is not null ? 1 : SurnameStrength;

    private static EntityType Mended(NameSpan name, float[] weights)
    {
        int best = Array.IndexOf(weights, weights.Max());
        bool isClear = weights[best] >= ClearShare * weights.Sum();
        return !isClear || best == Slot(name.Type) ? name.Type : (EntityType)Math.Min(best, 3) switch
        {
            EntityType.Person => EntityType.Person,
            EntityType.Organization => EntityType.Organization,
            EntityType.Location => EntityType.Location,
            _ => EntityType.Other,
        };
    }

    private static string LastWord(string key) => key[(key.LastIndexOf(' ') + 1)..];

    private static int Slot(EntityType type) => Math.Min((int)KnownNames.Broad(type), 3);
}
