using NewsTools.Analysis;
using NewsTools.Models;

namespace NewsTools.Language;

/// <summary>Tells the language of a text by its script and its commonest words.</summary>
internal static class LanguageIdentifier
{
    public const string English = "en";

    /// <summary>How many tokens from the start are read.</summary>
    private const int MostTokens = 3000;

    /// <summary>The least share of a text's words that must be the language's commonest, and how often the runner-up must be beaten.</summary>
    private const double LeastShare = 0.12;
    private const double LeastLead = 1.15;
    private const double LeastHits = 2;

    private static readonly string[] Tags = [.. EmbeddedTable.Rows("stopwords.tsv").Select(row => row[0])];
    private static readonly WordMap<ulong> Words = MakeWords();

    /// <summary>The language as a BCP 47 tag; null where it cannot be told.</summary>
    public static string? Tell(Document document)
    {
        Span<int> scripts = stackalloc int[Scripts.Count];
        Span<double> hits = stackalloc double[Tags.Length];
        scripts.Clear();
        hits.Clear();
        int words = 0;
        int limit = Math.Min(MostTokens, document.Tokens.Length);
        for (int token = 0; token < limit; token++)
        {
            ReadOnlySpan<char> word = document.TextOf(token);
            if (CharKinds.IsLetter(CharKinds.Of(word[0])))
            {
                words++;
                scripts[Scripts.Of(word[0])]++;
                scripts[Scripts.Of(word[^1])]++;
                Count(word, hits);
            }
        }

        int script = Largest(scripts);
        return Scripts.OnlyLanguage(script, scripts) ?? ByWords(hits, words, script != Scripts.Latin);
    }

    private static void Count(ReadOnlySpan<char> word, Span<double> hits)
    {
        if (word.Length > 9 || !Words.TryFind(word, out ulong languages))
        {
            return;
        }

        // A word that many languages share says little of which it is.
        double weight = 1.0 / (1 + (0.5 * (System.Numerics.BitOperations.PopCount(languages) - 1)));
        for (ulong rest = languages; rest != 0; rest &= rest - 1)
        {
            hits[System.Numerics.BitOperations.TrailingZeroCount(rest)] += weight;
        }
    }

    private static string? ByWords(ReadOnlySpan<double> hits, int words, bool isOtherScript)
    {
        int best = Largest(hits);
        double second = 0;
        for (int language = 0; language < hits.Length; language++)
        {
            second = language == best ? second : Math.Max(second, hits[language]);
        }

        bool isTold = hits[best] >= LeastHits && hits[best] >= words * (isOtherScript ? LeastShare / 2 : LeastShare) && hits[best] >= second * LeastLead;
        return isTold ? Tags[best] : null;
    }

    private static int Largest<T>(ReadOnlySpan<T> values)
        where T : IComparable<T>
    {
        int largest = 0;
        for (int at = 1; at < values.Length; at++)
        {
            largest = values[at].CompareTo(values[largest]) > 0 ? at : largest;
        }

        return largest;
    }

    private static WordMap<ulong> MakeWords()
    {
        Dictionary<string, ulong> words = [];
        foreach ((string[] row, int language) in EmbeddedTable.Rows("stopwords.tsv").Select((row, index) => (row, index)))
        {
            foreach (string word in row[1].Split(' '))
            {
                words[word] = words.GetValueOrDefault(word) | (1UL << language);
            }
        }

        return new WordMap<ulong>(words);
    }
}
