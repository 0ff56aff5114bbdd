using System.Globalization;
using NewsTools.Analysis;
using NewsTools.Tagging;

namespace NewsTools.Training.PartsOfSpeech;

/// <summary>Gathers what is known of single words: their tags in the treebanks, their groups by use.</summary>
internal static class PosLexicon
{
    private const int LeastSeen = 3;
    private const int LeastSure = 20;
    private const double SureShare = 0.995;
    private const double SeenShare = 0.005;
    private const int GroupedWords = 100_000;

    /// <summary>A model that knows words but has no weights.</summary>
    public static PosModel Make(IEnumerable<(Document Document, PartOfSpeech[] Tags)> corpus, string clusters)
    {
        (WordTable groups, byte[] middle, byte[] coarse) = Groups(clusters);
        return new PosModel(Words(corpus), groups, middle, coarse, new FeatureTable([], []));
    }

    private static WordTable Words(IEnumerable<(Document Document, PartOfSpeech[] Tags)> corpus)
    {
        Dictionary<uint, int[]> counts = [];
        foreach ((Document document, PartOfSpeech[] tags) in corpus)
        {
            for (int token = 0; token < tags.Length; token++)
            {
                uint hash = WordInfo.HashOf(document.TextOf(token));
                if (!counts.TryGetValue(hash, out int[]? count))
                {
                    counts[hash] = count = new int[PosTags.Count];
                }

                count[PosTags.ClassOf(tags[token])]++;
            }
        }

        return new WordTable([.. counts.Where(word => word.Value.Sum() >= LeastSeen).Select(word => KeyValuePair.Create(word.Key, Value(word.Value)))]);
    }

    private static uint Value(int[] counts)
    {
        int total = counts.Sum();
        uint seen = 0;
        int only = -1;
        for (int tag = 0; tag < counts.Length; tag++)
        {
            seen |= counts[tag] > Math.Max(0, total * SeenShare) ? 1u << tag : 0;
            only = total >= LeastSure && counts[tag] >= total * SureShare ? tag : only;
        }

        return PosModel.LexiconValue(seen, only);
    }

    private static (WordTable Groups, byte[] Middle, byte[] Coarse) Groups(string path)
    {
        Dictionary<uint, uint> groups = [];
        Dictionary<int, Dictionary<int, int>> middles = [];
        Dictionary<int, Dictionary<int, int>> coarses = [];
        foreach (string line in File.ReadLines(path).Take(GroupedWords))
        {
            string[] columns = line.Split('\t');
            int coarse = int.Parse(columns[1], CultureInfo.InvariantCulture);
            int middle = int.Parse(columns[2], CultureInfo.InvariantCulture);
            int fine = int.Parse(columns[3], CultureInfo.InvariantCulture) + 1;
            groups.TryAdd(WordInfo.HashOf(columns[0]), (uint)fine);
            Count(middles, fine, middle);
            Count(coarses, fine, coarse);
        }

        return (new WordTable(groups), Commonest(middles), Commonest(coarses));
    }

    private static void Count(Dictionary<int, Dictionary<int, int>> counts, int fine, int other)
    {
        Dictionary<int, int> row = counts.TryGetValue(fine, out Dictionary<int, int>? found) ? found : counts[fine] = [];
        row[other] = row.GetValueOrDefault(other) + 1;
    }

    private static byte[] Commonest(Dictionary<int, Dictionary<int, int>> counts)
    {
        byte[] commonest = new byte[counts.Keys.Max() + 1];
        foreach ((int fine, Dictionary<int, int> row) in counts)
        {
            commonest[fine] = (byte)((row.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key).First().Key % 255) + 1);
        }

        return commonest;
    }
}
