using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsTools.Quotes.Indirect;

/// <summary>The weights of hashed features for each label, and of each label after another; whole numbers, so that sums are the same on every machine.</summary>
internal sealed class ClauseWeights
{
    public const int Labels = 4;

    private readonly sbyte[] _weights;
    private readonly int _mask;

    /// <summary>A feature in the upper half and its weights, a byte each, in the lower, so that a look-up touches one line of the cache.</summary>
    private readonly ulong[] _slots;

    /// <summary>Makes a table of features and their rows of weights.</summary>
    /// <param name="keys">The hashes of the features; none is 0.</param>
    /// <param name="weights">A row of one weight a label for each feature.</param>
    /// <param name="transitions">The weight of each label (column) after each (row); the last row is for the first token.</param>
    public ClauseWeights(uint[] keys, sbyte[] weights, int[] transitions)
    {
        int size = 16;
        while (size < keys.Length * 2)
        {
            size *= 2;
        }

        Keys = keys;
        _slots = new ulong[size];
        _mask = size - 1;
        _weights = weights;
        Transitions = transitions;
        ReadOnlySpan<uint> rows = MemoryMarshal.Cast<sbyte, uint>(weights);
        for (int row = 0; row < keys.Length; row++)
        {
            int slot = FirstSlot(keys[row]);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = ((ulong)keys[row] << 32) | rows[row];
        }
    }

    public uint[] Keys { get; }

    public int[] Transitions { get; }

    /// <summary>The sums of the features' weights, one a label.</summary>
    public void Sum(ReadOnlySpan<uint> features, Span<int> scores)
    {
        Vector128<short> sums = Vector128<short>.Zero;
        foreach (uint feature in features)
        {
            sums += Vector128.WidenLower(Vector128.CreateScalar(Row(feature)).AsSByte());
        }

        for (int label = 0; label < Labels; label++)
        {
            scores[label] = sums[label];
        }
    }

    public static ClauseWeights Read(BinaryReader reader)
    {
        uint[] keys = new uint[reader.ReadInt32()];
        uint key = 0;
        for (int at = 0; at < keys.Length; at++)
        {
            key += (uint)reader.Read7BitEncodedInt();
            keys[at] = key;
        }

        sbyte[] weights = new sbyte[keys.Length * Labels];
        for (int at = 0; at < weights.Length; at++)
        {
            weights[at] = reader.ReadSByte();
        }

        int[] transitions = new int[(Labels + 1) * Labels];
        for (int at = 0; at < transitions.Length; at++)
        {
            transitions[at] = reader.ReadInt32();
        }

        return new ClauseWeights(keys, weights, transitions);
    }

    /// <summary>Writes the table; its keys must be sorted.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Keys.Length);
        uint last = 0;
        foreach (uint key in Keys)
        {
            writer.Write7BitEncodedInt((int)(key - last));
            last = key;
        }

        foreach (sbyte weight in _weights)
        {
            writer.Write(weight);
        }

        foreach (int transition in Transitions)
        {
            writer.Write(transition);
        }
    }

    /// <summary>The four weights of a feature as they lie in memory; 0 where it has none.</summary>
    private uint Row(uint feature)
    {
        int slot = FirstSlot(feature);
        for (ulong entry = _slots[slot]; entry != 0; entry = _slots[slot])
        {
            if ((uint)(entry >> 32) == feature)
            {
                return (uint)entry;
            }

            slot = (slot + 1) & _mask;
        }

        return 0;
    }

    private int FirstSlot(uint key) => (int)(key * 0x9E3779B1 >> 7) & _mask;
}
