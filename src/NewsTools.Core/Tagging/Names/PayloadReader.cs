using System.Runtime.InteropServices;

namespace NewsTools.Tagging.Names;

/// <summary>Reads the parts of a model one after another.</summary>
internal sealed class PayloadReader(ReadOnlyMemory<byte> payload)
{
    private int _position;

    public int Int32() => MemoryMarshal.Read<int>(Take(sizeof(int)));

    /// <summary>Reads an array that is preceded by its length.</summary>
    public T[] Array<T>()
        where T : unmanaged
    {
        int length = Int32();
        int size = Marshal.SizeOf<T>();
        return length >= 0 && length <= payload.Length / size ? MemoryMarshal.Cast<byte, T>(Take(length * size)).ToArray() : throw Damaged();
    }

    public IntegerLayer Layer()
    {
        sbyte[] weights = Array<sbyte>();
        float[] scales = Array<float>();
        float[] bias = Array<float>();
        return scales.Length > 0 && bias.Length > 0 && weights.Length % scales.Length == 0
            ? new IntegerLayer(new IntegerMatrix(weights, scales), bias)
            : throw Damaged();
    }

    private static InvalidDataException Damaged() => new($"The model {NameModel.FileName} is damaged.");

    private ReadOnlySpan<byte> Take(int length)
    {
        if (length > payload.Length - _position)
        {
            throw Damaged();
        }

        _position += length;
        return payload.Span.Slice(_position - length, length);
    }
}
