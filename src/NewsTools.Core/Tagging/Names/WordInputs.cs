using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsTools.Tagging.Names;

/// <summary>Describes words by numbers: their vector, what was learned of them, and the sum of their features.</summary>
internal sealed class WordInputs(NameModel model, NameInput input)
{
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

        WriteFeatures(input.FeaturesOf(form), numbers[(NameModel.VectorLength + NameModel.TunedLength)..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void WriteFeatures(ReadOnlySpan<int> features, Span<short> numbers)
    {
        Vector128<short> step = Vector128.Create((short)model.FeatureStep);
        for (int at = 0; at < NameModel.FeatureLength; at += Vector128<sbyte>.Count)
        {
            Vector128<short> low = Vector128<short>.Zero;
            Vector128<short> high = Vector128<short>.Zero;
            foreach (int feature in features)
            {
                Vector128<sbyte> row = Vector128.LoadUnsafe(ref model.Features[(feature * NameModel.FeatureLength) + at]);
                low += Vector128.WidenLower(row);
                high += Vector128.WidenUpper(row);
            }

            (low * step).CopyTo(numbers[at..]);
            (high * step).CopyTo(numbers[(at + Vector128<short>.Count)..]);
        }
    }

    private void WriteVector(int word, Span<short> numbers)
    {
        if (word < model.FineCount)
        {
            ReadOnlySpan<byte> codes = model.FineVectors.AsSpan(word * NameModel.FineBytes, NameModel.FineBytes);
            for (int at = 0; at < codes.Length; at++)
            {
                numbers[2 * at] = (short)(((2 * (codes[at] & 15)) - 15) * NameModel.FineStep);
                numbers[(2 * at) + 1] = (short)(((2 * (codes[at] >> 4)) - 15) * NameModel.FineStep);
            }

            return;
        }

        ReadOnlySpan<byte> coarse = model.CoarseVectors.AsSpan((word - model.FineCount) * NameModel.CoarseBytes, NameModel.CoarseBytes);
        for (int at = 0; at < NameModel.VectorLength; at++)
        {
            int code = (coarse[at / 4] >> (2 * (at & 3))) & 3;
            numbers[at] = (short)(((2 * code) - 3) * NameModel.CoarseStep);
        }
    }
}
