using System.Text;

namespace NewsTools.Readers.Html;

/// <summary>Compares texts by their runs of four words.</summary>
internal static class Shingles
{
    private const int Length = 4;

    /// <summary>The hashes of all runs; of a text of fewer words, of all its words.</summary>
    public static HashSet<ulong> Of(string text) => [.. Enumerate(text)];

    /// <summary>How many of a text's runs are among those of another.</summary>
    public static float Share(string text, HashSet<ulong> others)
    {
        int all = 0, shared = 0;
        foreach (ulong hash in Enumerate(text))
        {
            all++;
            shared += others.Contains(hash) ? 1 : 0;
        }

        return all == 0 ? 0 : (float)shared / all;
    }

    /// <summary>Letters and digits in lower case, words parted by one space.</summary>
    public static string Fold(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (char character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                folded.Append(char.ToLowerInvariant(character));
            }
            else if (folded.Length > 0 && folded[^1] != ' ' && character is not ('\'' or '’'))
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().Trim();
    }

    private static List<ulong> Enumerate(string text)
    {
        List<ulong> words = [];
        ulong hash = 0;
        foreach (char character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                hash = ((hash == 0 ? 14695981039346656037 : hash) ^ char.ToLowerInvariant(character)) * 1099511628211;
            }
            else if (hash != 0 && character is not ('\'' or '’'))
            {
                words.Add(hash);
                hash = 0;
            }
        }

        if (hash != 0)
        {
            words.Add(hash);
        }

        List<ulong> shingles = [];
        for (int i = 0; i + Math.Min(Length, words.Count) <= words.Count && words.Count > 0; i++)
        {
            ulong combined = 0;
            for (int k = i; k < Math.Min(i + Length, words.Count); k++)
            {
                combined = (combined * 0x9E3779B97F4A7C15) + words[k];
            }

            shingles.Add(combined);
        }

        return shingles;
    }
}
