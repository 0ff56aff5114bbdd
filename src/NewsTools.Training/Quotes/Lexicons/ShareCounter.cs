using NewsTools.Quotes.Learning;

namespace NewsTools.Training.Quotes.Lexicons;

/// <summary>Counts, by word and fold, how often something holds.</summary>
internal sealed class ShareCounter(int folds)
{
    private const double Weight = 3;

    private readonly Dictionary<uint, (int Yes, int All)[]> _counts = [];

    public void Count(uint key, int fold, bool holds)
    {
        if (!_counts.TryGetValue(key, out (int Yes, int All)[]? counts))
        {
            _counts.Add(key, counts = new (int Yes, int All)[folds]);
        }

        counts[fold] = (counts[fold].Yes + (holds ? 1 : 0), counts[fold].All + 1);
    }

    /// <summary>The shares over all folds but one; -1 leaves none out.</summary>
    public ShareTable Without(int fold)
    {
        List<KeyValuePair<uint, (int Yes, int All)>> sums =
            [.. _counts.Select(entry => KeyValuePair.Create(entry.Key, Sum(entry.Value, fold))).Where(entry => entry.Value.All > 0).OrderBy(entry => entry.Key)];
        double all = sums.Sum(entry => (double)entry.Value.All);
        double prior = all == 0 ? 0 : sums.Sum(entry => (double)entry.Value.Yes) / all;
        return new ShareTable((float)prior, [.. sums
            .Where(entry => entry.Value.All >= 2)
            .Select(entry => KeyValuePair.Create(entry.Key, (float)((entry.Value.Yes + (prior * Weight)) / (entry.Value.All + Weight))))]);
    }

    private static (int Yes, int All) Sum((int Yes, int All)[] counts, int fold)
    {
        (int Yes, int All) sum = (0, 0);
        for (int at = 0; at < counts.Length; at++)
        {
            if (at != fold)
            {
                sum = (sum.Yes + counts[at].Yes, sum.All + counts[at].All);
            }
        }

        return sum;
    }
}
