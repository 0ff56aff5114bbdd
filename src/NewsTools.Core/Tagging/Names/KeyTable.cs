using System.Runtime.CompilerServices;

namespace NewsTools.Tagging.Names;

/// <summary>Finds the index of a hash among 32-bit keys.</summary>
internal sealed class KeyTable
{
    private readonly uint[] _keys;
    private readonly int[] _slots;
    private readonly int _shift;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public KeyTable(uint[] keys)
    {
        _keys = keys;
        int bits = 4;
        while (1 << bits < keys.Length * 2)
        {
            bits++;
        }

        _shift = 32 - bits;
        _slots = new int[1 << bits];
        for (int index = 0; index < keys.Length; index++)
        {
            int slot = First(keys[index]);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = index + 1;
        }
    }

    /// <summary>The key of a hash.</summary>
    public static uint KeyOf(ulong hash) => (uint)(hash >> 32);

    /// <summary>The index of a hash's key, or -1.</summary>
    public int Find(ulong hash)
    {
        uint key = KeyOf(hash);
        int slot = First(key);
        while (_slots[slot] != 0)
        {
            if (_keys[_slots[slot] - 1] == key)
            {
                return _slots[slot] - 1;
            }

            slot = (slot + 1) & (_slots.Length - 1);
        }

        return -1;
    }

    private int First(uint key) => (int)((key * 0x9E3779B1u) >> _shift);
}
