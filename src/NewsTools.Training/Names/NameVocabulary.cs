using NewsTools.Tagging.Names;

namespace NewsTools.Training.Names;

/// <summary>The words that the model knows: first those that the corpora have often, whose vectors are learned too, then others by frequency.</summary>
internal sealed class NameVocabulary
{
    private const int Length = NameModel.VectorLength;

    public NameVocabulary(WordVectorFile file, Dictionary<ulong, int> counts, int size, int fine, int tuned)
    {
        List<(ulong Hash, int Row, int Count)> words = [];
        HashSet<uint> seen = [];
        for (int row = 0; row < file.Words.Count; row++)
        {
            ulong hash = WordForm.Of(file.Words[row]).Lower;
            int count = counts.GetValueOrDefault(hash);
            if (seen.Add(KeyTable.KeyOf(hash)))
            {
                words.Add((hash, row, count));
            }
        }

        words = [.. words.OrderByDescending(word => word.Count).Take(size)];
        Keys = [.. words.Select(word => KeyTable.KeyOf(word.Hash))];
        TunedCount = Math.Min(tuned, words.Count(word => word.Count >= 4));
        FineCodes = new byte[Math.Min(fine, words.Count) * NameModel.FineBytes];
        CoarseCodes = new byte[Math.Max(0, words.Count - fine) * NameModel.CoarseBytes];
        Encode(file, [.. words.Select(word => word.Row)]);
    }

    public uint[] Keys { get; }

    /// <summary>How many words, the first ones, have a learned vector.</summary>
    public int TunedCount { get; }

    /// <summary>The vectors of the first words, 4 bits a number.</summary>
    public byte[] FineCodes { get; }

    /// <summary>The vectors of the others, 2 bits a number.</summary>
    public byte[] CoarseCodes { get; }

    private int FineCount => FineCodes.Length / NameModel.FineBytes;

    /// <summary>Writes a word's vector as the network reads it.</summary>
    public unsafe void CopyTo(int word, float* numbers)
    {
        const float FineScale = (float)NameModel.FineStep / IntegerLayer.Unit;
        const float CoarseScale = (float)NameModel.CoarseStep / IntegerLayer.Unit;
        for (int at = 0; at < Length; at++)
        {
            numbers[at] = word < FineCount
                ? ((2 * ((FineCodes[(word * NameModel.FineBytes) + (at / 2)] >> (4 * (at & 1))) & 15)) - 15) * FineScale
                : ((2 * ((CoarseCodes[((word - FineCount) * NameModel.CoarseBytes) + (at / 4)] >> (2 * (at & 3))) & 3)) - 3) * CoarseScale;
        }
    }

    private void Encode(WordVectorFile file, int[] rows)
    {
        const int Full = WordVectorFile.Length;
        float[] values = [.. file.Values];
        double[] mean = new double[Full];
        int sample = Math.Min(100_000, rows.Length);
        foreach (int row in rows.AsSpan(0, sample))
        {
            for (int at = 0; at < Full; at++)
            {
                mean[at] += values[(row * Full) + at] / sample;
            }
        }

        double[,] covariance = new double[Full, Full];
        foreach (int row in rows.AsSpan(0, sample))
        {
            for (int i = 0; i < Full; i++)
            {
                double left = (values[(row * Full) + i] - mean[i]) / sample;
                for (int j = 0; j <= i; j++)
                {
                    covariance[i, j] += left * (values[(row * Full) + j] - mean[j]);
                }
            }
        }

        for (int i = 0; i < Full; i++)
        {
            for (int j = i + 1; j < Full; j++)
            {
                covariance[i, j] = covariance[j, i];
            }
        }

        (double[] variances, double[,] axes) = PrincipalAxes.Of(covariance);
        for (int word = 0; word < rows.Length; word++)
        {
            for (int axis = 0; axis < Length; axis++)
            {
                double sum = 0;
                for (int at = 0; at < Full; at++)
                {
                    sum += (values[(rows[word] * Full) + at] - mean[at]) * axes[at, axis];
                }

                Encode(word, axis, sum / Math.Sqrt(variances[axis]) * IntegerLayer.Unit);
            }
        }
    }

    private void Encode(int word, int axis, double value)
    {
        if (word < FineCount)
        {
            int code = Math.Clamp((int)Math.Floor(value / (2 * NameModel.FineStep)) + 8, 0, 15);
            FineCodes[(word * NameModel.FineBytes) + (axis / 2)] |= (byte)(code << (4 * (axis & 1)));
        }
        else
        {
            int code = Math.Clamp((int)Math.Floor(value / (2 * NameModel.CoarseStep)) + 2, 0, 3);
            CoarseCodes[((word - FineCount) * NameModel.CoarseBytes) + (axis / 4)] |= (byte)(code << (2 * (axis & 3)));
        }
    }
}
