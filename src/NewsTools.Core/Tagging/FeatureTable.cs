using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsTools.Tagging;

/// <summary>
/// The weights of hashed features, sixteen classes a feature in one byte each. Sums are whole numbers, so that they are the
/// same on every machine.
/// </summary>
internal sealed class FeatureTable
{
    private const int SlotBits = 18;
    private const int RowBits = 18;
    private const uint RowMask = (1u << RowBits) - 1;
    private const uint SlotMask = (1u << SlotBits) - 1;

    private readonly uint[] _keys;
    private readonly sbyte[] _weights;
    private readonly uint[] _slots = new uint[1 << SlotBits];

    /// <summary>Makes a table of sorted keys and their rows of weights.</summary>
    public FeatureTable(uint[] keys, sbyte[] weights)
    {
        _keys = keys;
        _weights = new sbyte[(keys.Length + 1) * PosTags.Count];
        weights.CopyTo(_weights, PosTags.Count);
        for (uint row = 1; row <= keys.Length; row++)
        {
            uint slot = keys[row - 1] & SlotMask;
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & SlotMask;
            }

            _slots[slot] = Check(keys[row - 1]) | row;
        }
    }

    public int Count => _keys.Length;

    public static FeatureTable Read(BinaryReader reader)
    {
        int count = reader.ReadInt32();
        uint[] keys = new uint[count];
        uint key = 0;
        for (int row = 0; row < count; row++)
        {
            key += (uint)reader.Read7BitEncodedInt();
            keys[row] = key;
        }

        return new FeatureTable(keys, MemoryMarshal.Cast<byte, sbyte>(reader.ReadBytes(count * PosTags.Count)).ToArray());
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(_keys.Length);
        uint last = 0;
        foreach (uint key in _keys)
        {
            writer.Write7BitEncodedInt((int)(key - last));
            last = key;
        }

        writer.Write(MemoryMarshal.AsBytes(_weights.AsSpan(PosTags.Count)));
    }

    /// <summary>The class with the highest sum of weights.</summary>
    public int Best(ReadOnlySpan<uint> features)
    {
        ref sbyte weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        Vector128<short> low = Vector128<short>.Zero;
        Vector128<short> high = Vector128<short>.Zero;
        foreach (uint feature in features)
        {
            uint row = Row(feature);
            if (row != 0)
            {
                (Vector128<short> rowLow, Vector128<short> rowHigh) = Vector128.Widen(Vector128.LoadUnsafe(ref weights, row * PosTags.Count));
                low += rowLow;
                high += rowHigh;
            }
        }

        Span<short> sums = stackalloc short[PosTags.Count];
        low.CopyTo(sums);
        high.CopyTo(sums[8..]);
        int best = 0;
        for (int at = 1; at < sums.Length; at++)
        {
            best = sums[at] > sums[best] ? at : best;
        }

        return best;
    }

    private static uint Check(uint key) => key & ~RowMask;

    private uint Row(uint key)
    {
        uint slot = key & SlotMask;
        uint check = Check(key);
        for (uint entry = _slots[slot]; entry != 0; entry = _slots[slot])
        {
            if ((entry & ~RowMask) == check)
            {
                return entry & RowMask;
            }

            slot = (slot + 1) & SlotMask;
        }

        return 0;
    }
}
