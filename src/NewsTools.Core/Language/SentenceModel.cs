using NewsTools.Models;

namespace NewsTools.Language;

/// <summary>The weights by which a gap between two tokens is told to end a sentence or not.</summary>
internal sealed class SentenceModel(sbyte[] weights)
{
    public const string FileName = "sentences.bin";
    public const int FormatVersion = 1;
    public const int Size = 1 << 16;

    /// <summary>The model that ships with the assembly.</summary>
    public static ModelFile<SentenceModel> Shipped { get; } = new(FileName, FormatVersion, Parse);

    public static SentenceModel Parse(ReadOnlyMemory<byte> payload)
        => payload.Length == Size
            ? new SentenceModel([.. payload.ToArray().Select(weight => unchecked((sbyte)weight))])
            : throw new InvalidDataException($"The model {FileName} should hold {Size} weights, not {payload.Length}.");

    public byte[] ToPayload() => [.. weights.Select(weight => unchecked((byte)weight))];

    /// <summary>Above 0 where a sentence ends.</summary>
    public int Score(ReadOnlySpan<uint> features)
    {
        int sum = 0;
        foreach (uint feature in features)
        {
            sum += weights[feature & (Size - 1)];
        }

        return sum;
    }
}
