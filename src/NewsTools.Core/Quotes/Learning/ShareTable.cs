namespace NewsTools.Quotes.Learning;

/// <summary>How often something held of a word in the training texts; the prior for words seen too seldom.</summary>
internal sealed class ShareTable
{
    private readonly uint[] _keys;
    private readonly byte[] _values;
    private readonly int _mask;

    public ShareTable(float prior, IReadOnlyCollection<KeyValuePair<uint, float>> shares)
    {
        Prior = prior;
        int size = 16;
        while (size < shares.Count * 2)
        {
            size *= 2;
        }

        _keys = new uint[size];
        _values = new byte[size];
        _mask = size - 1;
        foreach ((uint key, float share) in shares)
        {
            int slot = Slot(key);
            _keys[slot] = key | 1;
            _values[slot] = (byte)(1 + Math.Round(Math.Clamp(share, 0, 1) * 250));
        }
    }

    public float Prior { get; }

    /// <summary>The share of a word (by its hash).</summary>
    public float this[uint key] => TryGet(key, out float share) ? share : Prior;

    public bool TryGet(uint key, out float share)
    {
        int slot = Slot(key);
        share = (_values[slot] - 1) / 250f;
        return _values[slot] != 0;
    }

    public static ShareTable Read(BinaryReader reader)
    {
        float prior = reader.ReadSingle();
        KeyValuePair<uint, float>[] shares = new KeyValuePair<uint, float>[reader.ReadInt32()];
        for (int at = 0; at < shares.Length; at++)
        {
            shares[at] = KeyValuePair.Create(reader.ReadUInt32(), (reader.ReadByte() - 1) / 250f);
        }

        return new ShareTable(prior, shares);
    }

    public void Write(BinaryWriter writer)
    {
        int[] slots = [.. Enumerable.Range(0, _keys.Length).Where(slot => _values[slot] != 0).OrderBy(slot => _keys[slot])];
        writer.Write(Prior);
        writer.Write(slots.Length);
        foreach (int slot in slots)
        {
            writer.Write(_keys[slot]);
            writer.Write(_values[slot]);
        }
    }

    private int Slot(uint key)
    {
        key |= 1;
        int slot = (int)(key * 0x9E3779B1 >> 8) & _mask;
        while (_values[slot] != 0 && _keys[slot] != key)
        {
            slot = (slot + 1) & _mask;
        }

        return slot;
    }
}
