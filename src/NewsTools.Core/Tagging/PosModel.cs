using NewsTools.Models;

namespace NewsTools.Tagging;

/// <summary>The weights of the part-of-speech tagger, with what it knows of single words.</summary>
internal sealed class PosModel
{
    public const string FileName = "pos.bin";
    public const int FormatVersion = 1;

    private const int NoTag = 255;

    private readonly WordTable _lexicon;
    private readonly WordTable _groups;
    private readonly FeatureTable _features;
    private readonly byte[] _middle;
    private readonly byte[] _coarse;

    public PosModel(WordTable lexicon, WordTable groups, byte[] middle, byte[] coarse, FeatureTable features)
    {
        _lexicon = lexicon;
        _groups = groups;
        _middle = middle;
        _coarse = coarse;
        _features = features;
    }

    /// <summary>The model that ships with the assembly.</summary>
    public static ModelFile<PosModel> Shipped { get; } = new(FileName, FormatVersion, Parse);

    public FeatureTable Features => _features;

    /// <summary>The same knowledge of words with other weights.</summary>
    public PosModel With(FeatureTable features) => new(_lexicon, _groups, _middle, _coarse, features);

    /// <summary>A lexicon's value for a word: the classes seen as bits, and the only class or none.</summary>
    public static uint LexiconValue(uint seen, int onlyClass) => seen | ((uint)(onlyClass < 0 ? NoTag : onlyClass) << 16);

    public static PosModel Parse(ReadOnlyMemory<byte> payload)
    {
        using MemoryStream stream = new(payload.ToArray(), writable: false);
        using BinaryReader reader = new(stream);
        WordTable lexicon = WordTable.Read(reader);
        WordTable groups = WordTable.Read(reader);
        byte[] middle = reader.ReadBytes(reader.ReadInt32());
        byte[] coarse = reader.ReadBytes(reader.ReadInt32());
        return new PosModel(lexicon, groups, middle, coarse, FeatureTable.Read(reader));
    }

    public byte[] ToPayload()
    {
        using MemoryStream stream = new();
        using BinaryWriter writer = new(stream);
        _lexicon.Write(writer);
        _groups.Write(writer);
        writer.Write(_middle.Length);
        writer.Write(_middle);
        writer.Write(_coarse.Length);
        writer.Write(_coarse);
        _features.Write(writer);
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>What the tagger knows of a token.</summary>
    public WordInfo Describe(ReadOnlySpan<char> word, bool isGlued)
    {
        WordInfo info = WordInfo.Of(word, isGlued);
        uint known = _lexicon.Find(info.Hash);
        if (known != 0)
        {
            info.Seen = known & 0xFFFF;
            info.OnlyTag = known >> 16 == NoTag ? -1 : (int)(known >> 16);
        }

        uint fine = _groups.Find(info.Hash);
        info.Fine = fine;
        info.Middle = _middle[fine];
        info.Coarse = _coarse[fine];
        return info;
    }
}
