using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsTools.Tagging.Names.Wide;

/// <summary>The weights of the wide part's features: one byte for each tag but Outside, whose weight is zero.</summary>
internal sealed class WideTable
{
    /// <summary>The bits of a feature's hash.</summary>
    public const int KeyBits = 28;

    /// <summary>The weights of a feature.</summary>
    public const int Width = NameTags.Count - 1;

    private const int RowBits = 18;
    private const int SlotBits = 19;
    private const int CheckBits = 32 - RowBits;
    private const uint RowMask = (1u << RowBits) - 1;
    private const uint SlotMask = (1u << SlotBits) - 1;

    private readonly uint[] _slots;
    private readonly sbyte[] _weights;

    /// <summary>Makes a table.</summary>
    /// <param name="keys">The features' hashes, the differences from one to the next in seven bits a byte.</param>
    /// <param name="weights">The features' weights.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public WideTable(byte[] keys, sbyte[] weights)
    {
        Count = weights.Length / Width;
        if (Count > RowMask)
        {
            throw new InvalidDataException($"The model {NameModel.FileName} is of another shape.");
        }

        _weights = weights;
        _slots = new uint[SlotMask + 1];
        uint key = 0;
        int position = 0;
        for (uint row = 1; row <= Count; row++)
        {
            key += ReadDifference(keys, ref position);
            uint slot = key & SlotMask;
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & SlotMask;
            }

            _slots[slot] = (Check(key) << RowBits) | row;
        }
    }

    public int Count { get; }

    /// <summary>The sums of the features' weights.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Vector128<short> Sum(ReadOnlySpan<uint> features)
    {
        ref sbyte weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        Vector128<short> sum = Vector128<short>.Zero;
        foreach (uint feature in features)
        {
            uint row = Row(feature);
            if (row != 0)
            {
                sum += Vector128.WidenLower(Vector64.LoadUnsafe(ref weights, (row - 1) * Width).ToVector128());
            }
        }

        return sum;
    }

    private static uint Check(uint key) => key >> (KeyBits - CheckBits);

    private static uint ReadDifference(byte[] keys, ref int position)
    {
        uint difference = 0;
        for (int shift = 0; position < keys.Length; shift += 7)
        {
            byte part = keys[position++];
            difference |= (part & 127u) << shift;
            if (part < 128)
            {
                break;
            }
        }

        return difference;
    }

    private uint Row(uint key)
    {
        uint slot = key & SlotMask;
        uint check = Check(key);
        for (uint entry = _slots[slot]; entry != 0; entry = _slots[slot])
        {
            if (entry >> RowBits == check)
            {
                return entry & RowMask;
            }

            slot = (slot + 1) & SlotMask;
        }

        return 0;
    }
}
