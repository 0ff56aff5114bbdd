namespace NewsTools.Training.Boosting;

/// <summary>Samples with each feature cut into at most 255 bins by quantiles.</summary>
internal sealed class BinnedSamples
{
    public const int MostBins = 64;

    private const int MostSorted = 20_000;

    private BinnedSamples(int rows, byte[] bins, float[][] edges)
    {
        Rows = rows;
        Bins = bins;
        Edges = edges;
    }

    public int Rows { get; }

    public int Features => Edges.Length;

    /// <summary>The bin of each row and feature, row by row.</summary>
    public byte[] Bins { get; }

    /// <summary>The upper edge of each bin but the last, by feature.</summary>
    public float[][] Edges { get; }

    public static BinnedSamples Of(Samples samples)
    {
        float[][] edges = new float[samples.Features][];
        byte[] bins = new byte[samples.Rows * samples.Features];
        int step = Math.Max(1, samples.Rows / MostSorted);
        float[] column = new float[(samples.Rows + step - 1) / step];
        for (int feature = 0; feature < samples.Features; feature++)
        {
            for (int at = 0; at < column.Length; at++)
            {
                column[at] = samples.Value(at * step, feature);
            }

            edges[feature] = EdgesOf(column);
            for (int row = 0; row < samples.Rows; row++)
            {
                int bin = Array.BinarySearch(edges[feature], samples.Value(row, feature));
                bins[(row * samples.Features) + feature] = (byte)(bin >= 0 ? bin : ~bin);
            }
        }

        return new BinnedSamples(samples.Rows, bins, edges);
    }

    private static float[] EdgesOf(float[] column)
    {
        float[] sorted = [.. column.Order()];
        float[] distinct = [.. sorted.Distinct()];
        if (distinct.Length <= MostBins)
        {
            return [.. distinct.Zip(distinct.Skip(1), (low, high) => (low + high) / 2)];
        }

        SortedSet<float> edges = [];
        for (int cut = 1; cut < MostBins; cut++)
        {
            float value = sorted[(int)((long)sorted.Length * cut / MostBins)];
            int above = Array.BinarySearch(distinct, value) + 1;
            if (above < distinct.Length)
            {
                edges.Add((value + distinct[above]) / 2);
            }
        }

        return [.. edges];
    }
}
