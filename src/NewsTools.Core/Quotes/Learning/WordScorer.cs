namespace NewsTools.Quotes.Learning;

/// <summary>A linear score over hashed words and word pairs: the sum of their weights, in whole numbers.</summary>
internal sealed class WordScorer
{
    /// <summary>How many units a weight of one is.</summary>
    public const float Scale = 32;

    private readonly uint[] _keys;
    private readonly sbyte[] _weights;
    private readonly int _mask;
    private readonly int _bias;

    public WordScorer(int bias, IReadOnlyCollection<KeyValuePair<uint, sbyte>> weights)
    {
        int size = 16;
        while (size < weights.Count * 2)
        {
            size *= 2;
        }

        _bias = bias;
        _keys = new uint[size];
        _weights = new sbyte[size];
        _mask = size - 1;
        foreach ((uint key, sbyte weight) in weights)
        {
            int slot = Slot(key);
            _keys[slot] = key;
            _weights[slot] = weight;
        }
    }

    /// <summary>The score of the words; their keys must not be 0.</summary>
    public float Score(ReadOnlySpan<uint> words)
    {
        int sum = _bias;
        foreach (uint word in words)
        {
            sum += _weights[Slot(word)];
        }

        return sum / Scale;
    }

    public static WordScorer Read(BinaryReader reader)
    {
        int bias = reader.ReadInt32();
        KeyValuePair<uint, sbyte>[] weights = new KeyValuePair<uint, sbyte>[reader.ReadInt32()];
        for (int at = 0; at < weights.Length; at++)
        {
            weights[at] = KeyValuePair.Create(reader.ReadUInt32(), reader.ReadSByte());
        }

        return new WordScorer(bias, weights);
    }

    public void Write(BinaryWriter writer)
    {
        int[] slots = [.. Enumerable.Range(0, _keys.Length).Where(slot => _keys[slot] != 0).OrderBy(slot => _keys[slot])];
        writer.Write(_bias);
        writer.Write(slots.Length);
        foreach (int slot in slots)
        {
            writer.Write(_keys[slot]);
            writer.Write(_weights[slot]);
        }
    }

    private int Slot(uint key)
    {
        int slot = (int)(key * 0x9E3779B1 >> 9) & _mask;
        while (_keys[slot] != 0 && _keys[slot] != key)
        {
            slot = (slot + 1) & _mask;
        }

        return slot;
    }
}
