using NewsTools.Tagging.Names;

namespace NewsTools.Training.Names;

/// <summary>The words that the model knows: first those that the corpora have often, whose vectors are learned too, then others by frequency.</summary>
internal sealed class NameVocabulary
{
    /// <summary>Vectors count in 256ths of their standard deviation; a step of 0.335 of it loses least for 16 levels.</summary>
    public const int Step = 43;

    private const int Length = NameModel.VectorLength;

    public NameVocabulary(WordVectorFile file, Dictionary<ulong, int> counts, int common, int tuned)
    {
        List<(ulong Hash, int Row, int Count)> words = [];
        HashSet<uint> seen = [];
        for (int row = 0; row < file.Words.Count; row++)
        {
            ulong hash = WordForm.Of(file.Words[row]).Lower;
            int count = counts.GetValueOrDefault(hash);
            if ((count > 0 || row < common) && seen.Add(KeyTable.KeyOf(hash)))
            {
                words.Add((hash, row, count));
            }
        }

        words = [.. words.OrderByDescending(word => word.Count)];
        Keys = [.. words.Select(word => KeyTable.KeyOf(word.Hash))];
        TunedCount = Math.Min(tuned, words.Count(word => word.Count >= 4));
        Codes = Encode(file, [.. words.Select(word => word.Row)]);
    }

    public uint[] Keys { get; }

    /// <summary>How many words, the first ones, have a learned vector.</summary>
    public int TunedCount { get; }

    /// <summary>The vectors, 4 bits a number.</summary>
    public byte[] Codes { get; }

    /// <summary>Writes a word's vector as the network reads it.</summary>
    public unsafe void CopyTo(int word, float* numbers)
    {
        const float Scale = (float)Step / IntegerLayer.Unit;
        for (int at = 0; at < Length / 2; at++)
        {
            int code = Codes[(word * (Length / 2)) + at];
            numbers[2 * at] = ((2 * (code & 15)) - 15) * Scale;
            numbers[(2 * at) + 1] = ((2 * (code >> 4)) - 15) * Scale;
        }
    }

    private static byte[] Encode(WordVectorFile file, int[] rows)
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
        byte[] codes = new byte[rows.Length * (Length / 2)];
        for (int word = 0; word < rows.Length; word++)
        {
            for (int axis = 0; axis < Length; axis++)
            {
                double sum = 0;
                for (int at = 0; at < Full; at++)
                {
                    sum += (values[(rows[word] * Full) + at] - mean[at]) * axes[at, axis];
                }

                double steps = sum / Math.Sqrt(variances[axis]) * IntegerLayer.Unit / (2 * Step);
                int code = Math.Clamp((int)Math.Floor(steps) + 8, 0, 15);
                codes[(word * (Length / 2)) + (axis / 2)] |= (byte)(code << (4 * (axis & 1)));
            }
        }

        return codes;
    }
}
