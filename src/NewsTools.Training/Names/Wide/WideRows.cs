namespace NewsTools.Training.Names.Wide;

/// <summary>The numbers of the features of a document's rows.</summary>
/// <param name="Starts">Where each row's begin, and the end of all.</param>
/// <param name="Features">The features of all rows.</param>
/// <param name="HasFeatures">The rows that may have any: their words are near capitals.</param>
internal sealed record WideRows(int[] Starts, int[] Features, bool[] HasFeatures)
{
    /// <summary>Gathers rows.</summary>
    /// <param name="ends">Where each row's features end, or -1 for a row without.</param>
    /// <param name="features">The features of all rows.</param>
    public static WideRows Of(int[] ends, int[] features)
    {
        int[] starts = new int[ends.Length + 1];
        for (int row = 0; row < ends.Length; row++)
        {
            starts[row + 1] = Math.Max(starts[row], ends[row]);
        }

        return new WideRows(starts, features, [.. ends.Select(end => end >= 0)]);
    }

    /// <summary>The same with other numbers; without the features whose new number is below zero.</summary>
    public WideRows Renumbered(int[] numbers)
    {
        int[] ends = new int[HasFeatures.Length];
        List<int> left = [];
        for (int row = 0; row < ends.Length; row++)
        {
            for (int at = Starts[row]; at < Starts[row + 1]; at++)
            {
                if (numbers[Features[at]] >= 0)
                {
                    left.Add(numbers[Features[at]]);
                }
            }

            ends[row] = HasFeatures[row] ? left.Count : -1;
        }

        return Of(ends, [.. left]);
    }
}
