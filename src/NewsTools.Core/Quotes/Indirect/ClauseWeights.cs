namespace NewsTools.Quotes.Indirect;

/// <summary>The weights of hashed features for each label, and of each label after another; whole numbers, so that sums are the same on every machine.</summary>
internal sealed class ClauseWeights
{
    public const int Labels = 4;

    private readonly uint[] _keys;
    private readonly int[] _rows;
    private readonly sbyte[] _weights;
    private readonly int _mask;

    /// <summary>Makes a table of features and their rows of weights.</summary>
    /// <param name="keys">The hashes of the features.</param>
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
        _keys = new uint[size];
        _rows = new int[size];
        _mask = size - 1;
        _weights = weights;
        Transitions = transitions;
        for (int row = 0; row < keys.Length; row++)
        {
            int slot = Slot(keys[row]);
            _keys[slot] = keys[row];
            _rows[slot] = row + 1;
        }
    }

    public uint[] Keys { get; }

    public int[] Transitions { get; }

    /// <summary>Adds the weights of a feature to the scores of the labels.</summary>
    public void Add(uint feature, Span<int> scores)
    {
        int row = _rows[Slot(feature)] - 1;
        if (row >= 0)
        {
            for (int label = 0; label < Labels; label++)
            {
                scores[label] += _weights[(row * Labels) + label];
            }
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

    private int Slot(uint key)
    {
        int slot = (int)(key * 0x9E3779B1 >> 7) & _mask;
        while (_rows[slot] != 0 && _keys[slot] != key)
        {
            slot = (slot + 1) & _mask;
        }

        return slot;
    }
}
