using NewsTools.Tagging.Names;
using NewsTools.Tagging.Names.Wide;

namespace NewsTools.Training.Names.Wide;

/// <summary>The groups of words used alike, of the most frequent words of a vocabulary.</summary>
internal sealed class WordGroups
{
    private const int Largest = 100_000;

    /// <summary>Reads the groups.</summary>
    /// <param name="path">A file with a word and its numbers among dozens, hundreds and a thousand groups in each line.</param>
    /// <param name="vocabulary">The words' hashes.</param>
    public WordGroups(string path, KeyTable vocabulary)
    {
        Dictionary<(int Fine, int Group), int> middles = [];
        Dictionary<(int Fine, int Group), int> coarses = [];
        Fine = new ushort[Largest];
        int highest = 0;
        foreach (string line in File.ReadLines(path))
        {
            string[] parts = line.Split('\t');
            int fine = int.Parse(parts[3], System.Globalization.CultureInfo.InvariantCulture) + 1;
            highest = Math.Max(highest, fine);
            Count(middles, fine, parts[2]);
            Count(coarses, fine, parts[1]);
            int word = vocabulary.Find(WordForm.Of(parts[0]).Lower);
            if ((uint)word < Largest && Fine[word] == 0)
            {
                Fine[word] = (ushort)fine;
            }
        }

        Middle = new ushort[highest + 1];
        Coarse = new byte[highest + 1];
        foreach (((int fine, int group), _) in middles.OrderBy(pair => pair.Value).ThenBy(pair => pair.Key))
        {
            Middle[fine] = (ushort)group;
        }

        foreach (((int fine, int group), _) in coarses.OrderBy(pair => pair.Value).ThenBy(pair => pair.Key))
        {
            Coarse[fine] = (byte)group;
        }
    }

    /// <summary>Each word's fine group.</summary>
    public ushort[] Fine { get; }

    /// <summary>The middle group that most words of a fine one are in.</summary>
    public ushort[] Middle { get; }

    public byte[] Coarse { get; }

    public WordGroup Of(int word)
    {
        int fine = (uint)word < Largest ? Fine[word] : 0;
        return fine == 0 ? default : new WordGroup((ushort)fine, Middle[fine], Coarse[fine]);
    }

    private static void Count(Dictionary<(int Fine, int Group), int> counts, int fine, string group)
    {
        (int, int) key = (fine, int.Parse(group, System.Globalization.CultureInfo.InvariantCulture) + 1);
        counts[key] = counts.GetValueOrDefault(key) + 1;
    }
}
