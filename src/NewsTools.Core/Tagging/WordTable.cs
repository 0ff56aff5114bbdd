namespace NewsTools.Tagging;

/// <summary>A fixed map from the hashes of words to numbers; 0 for other words.</summary>
internal sealed class WordTable
{
    private readonly uint[] _keys;
    private readonly uint[] _values;
    private readonly uint _mask;
    private readonly int _count;

    public WordTable(IReadOnlyCollection<KeyValuePair<uint, uint>> entries)
    {
        int size = 16;
        while (size < entries.Count * 3 / 2)
        {
            size *= 2;
        }

        _mask = (uint)size - 1;
        _keys = new uint[size];
        _values = new uint[size];
        _count = entries.Count;
        foreach ((uint key, uint value) in entries)
        {
            uint slot = Slot(key);
            _keys[slot] = key;
            _values[slot] = value;
        }
    }

    public uint Find(uint key) => _values[Slot(key)];

    /// <summary>Reads a table: sorted keys as differences, then the values, two bytes each or three.</summary>
    public static WordTable Read(BinaryReader reader)
    {
        KeyValuePair<uint, uint>[] entries = new KeyValuePair<uint, uint>[reader.ReadInt32()];
        uint key = 0;
        for (int entry = 0; entry < entries.Length; entry++)
        {
            key += (uint)reader.Read7BitEncodedInt();
            entries[entry] = new(key, (uint)reader.Read7BitEncodedInt());
        }

        return new WordTable(entries);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(_count);
        uint last = 0;
        foreach ((uint key, uint value) in _keys.Zip(_values).Where(entry => entry.Second != 0).OrderBy(entry => entry.First))
        {
            writer.Write7BitEncodedInt((int)(key - last));
            writer.Write7BitEncodedInt((int)value);
            last = key;
        }
    }

    private uint Slot(uint key)
    {
        uint slot = (key ^ (key >> 15)) & _mask;
        while (_values[slot] != 0 && _keys[slot] != key)
        {
            slot = (slot + 1) & _mask;
        }

        return slot;
    }
}
