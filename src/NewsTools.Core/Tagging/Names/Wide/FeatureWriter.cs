namespace NewsTools.Tagging.Names.Wide;

/// <summary>Writes the hashes of features one after another.</summary>
internal ref struct FeatureWriter(Span<uint> features)
{
    private readonly Span<uint> _features = features;
    private ulong _template;

    /// <summary>How many features there are.</summary>
    public int Count { get; private set; }

    /// <summary>Begins a family of features, which are told apart by their order in it.</summary>
    public void Begin(uint family) => _template = (ulong)family << 32;

    /// <summary>Adds the family's next feature.</summary>
    /// <param name="value">What it is about.</param>
    /// <param name="other">What else it is about.</param>
    public void Add(uint value, uint other = 0)
    {
        _template++;
        ulong hash = ((((ulong)value << 32) | other) ^ (_template * 0x9E3779B97F4A7C15)) * 0xD6E8FEB86659FD93;
        hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93;
        _features[Count++] = (uint)(hash >> (64 - WideTable.KeyBits));
    }
}
