namespace NewsTools.Tagging.Names;

/// <summary>Describes words by numbers: their vector, what was learned of them, and the sum of their features.</summary>
internal sealed class WordInputs(NameModel model, NameInput input)
{
    private const int VectorBytes = NameModel.VectorLength / 2;

    /// <summary>Writes the numbers of a distinct word.</summary>
    public void Write(int form, Span<short> numbers)
    {
        numbers.Clear();
        int word = model.Words.Find(input.DistinctForms[form].Lower);
        if (word >= 0)
        {
            WriteVector(word, numbers);
        }

        if ((uint)word < (uint)model.TunedCount)
        {
            ReadOnlySpan<sbyte> tuned = model.Tuned.AsSpan(word * NameModel.TunedLength, NameModel.TunedLength);
            Span<short> part = numbers.Slice(NameModel.VectorLength, NameModel.TunedLength);
            for (int at = 0; at < tuned.Length; at++)
            {
                part[at] = (short)(tuned[at] * model.TunedStep);
            }
        }

        Span<short> sum = numbers[(NameModel.VectorLength + NameModel.TunedLength)..];
        foreach (int feature in input.FeaturesOf(form))
        {
            ReadOnlySpan<sbyte> row = model.Features.AsSpan(feature * NameModel.FeatureLength, NameModel.FeatureLength);
            for (int at = 0; at < row.Length; at++)
            {
                sum[at] += (short)(row[at] * model.FeatureStep);
            }
        }
    }

    private void WriteVector(int word, Span<short> numbers)
    {
        ReadOnlySpan<byte> codes = model.Vectors.AsSpan(word * VectorBytes, VectorBytes);
        for (int at = 0; at < codes.Length; at++)
        {
            numbers[2 * at] = (short)(((2 * (codes[at] & 15)) - 15) * model.VectorStep);
            numbers[(2 * at) + 1] = (short)(((2 * (codes[at] >> 4)) - 15) * model.VectorStep);
        }
    }
}
