using NewsTools.Models;
using NewsTools.Tagging.Names.Wide;

namespace NewsTools.Tagging.Names;

/// <summary>The weights of the name tagger.</summary>
internal sealed class NameModel
{
    /// <summary>The model's file.</summary>
    public const string FileName = "names.bin";

    /// <summary>The version of the file's format.</summary>
    public const int FormatVersion = 3;

    /// <summary>The numbers of a word's vector: of frequent words 4 bits each, of others 2.</summary>
    public const int VectorLength = 64;

    public const int FineBytes = VectorLength / 2;

    public const int CoarseBytes = VectorLength / 4;

    /// <summary>Half the distance between two levels, in 256ths of a standard deviation; of 16 levels 0.335 lose least, of 4 levels 0.996.</summary>
    public const int FineStep = 43;

    public const int CoarseStep = 127;

    /// <summary>The numbers of a frequent word's learned vector.</summary>
    public const int TunedLength = 32;

    /// <summary>The numbers of a feature's vector.</summary>
    public const int FeatureLength = 48;

    /// <summary>The numbers that describe a word.</summary>
    public const int InputLength = VectorLength + TunedLength + FeatureLength;

    /// <summary>The units of a hidden layer.</summary>
    public const int Hidden = 160;

    /// <summary>The units remembered of a word.</summary>
    public const int MemoryLength = 32;

    /// <summary>How far the first layer looks to either side.</summary>
    public const int Reach = 2;

    /// <summary>The words that the first layer sees at once.</summary>
    public const int Window = (2 * Reach) + 1;

    /// <summary>The tags and kinds that are scored, filled up to whole vectors.</summary>
    public const int Outputs = 32;

    private static readonly ModelFile<NameModel> File = new(FileName, FormatVersion, Read);

    private readonly ushort[] _fineGroups;
    private readonly ushort[] _middleGroups;
    private readonly byte[] _coarseGroups;

    private NameModel(ReadOnlyMemory<byte> payload)
    {
        PayloadReader reader = new(payload);
        Lists = new NameLists(reader.Array<uint>(), reader.Array<byte>());
        Words = new KeyTable(reader.Array<uint>());
        FineVectors = reader.Array<byte>();
        CoarseVectors = reader.Array<byte>();
        TunedStep = reader.Int32();
        Tuned = reader.Array<sbyte>();
        FeatureStep = reader.Int32();
        Features = reader.Array<sbyte>();
        Word = reader.Layer();
        First = reader.Layer();
        float[] places = reader.Array<float>();
        Places = new int[places.Length];
        for (int at = 0; at < places.Length; at++)
        {
            Places[at] = (int)MathF.Round(places[at] / First.Weights.Scales[at % Hidden]);
        }

        Memory = reader.Layer();
        Second = reader.Layer();
        Third = reader.Layer();
        Output = reader.Layer();
        Transitions = reader.Array<float>();
        _fineGroups = reader.Array<ushort>();
        _middleGroups = reader.Array<ushort>();
        _coarseGroups = reader.Array<byte>();
        Wide = new WideTable(reader.Array<byte>(), reader.Array<sbyte>());
        WideStep = reader.Array<float>()[0];
        TunedCount = Tuned.Length / TunedLength;
        FineCount = FineVectors.Length / FineBytes;
        if (Word.Weights.Inputs != InputLength || First.Weights.Inputs != Hidden * Window || Output.Weights.Outputs != Outputs)
        {
            throw new InvalidDataException($"The model {FileName} is of another shape.");
        }
    }

    /// <summary>The model that ships.</summary>
    public static NameModel Shipped => File.Value;

    public NameLists Lists { get; }

    public KeyTable Words { get; }

    /// <summary>How many words, the first ones, have a fine vector.</summary>
    public int FineCount { get; }

    public byte[] FineVectors { get; }

    public byte[] CoarseVectors { get; }

    public int TunedCount { get; }

    public int TunedStep { get; }

    public sbyte[] Tuned { get; }

    public int FeatureStep { get; }

    public sbyte[] Features { get; }

    public IntegerLayer Word { get; }

    public IntegerLayer First { get; }

    public int[] Places { get; }

    public IntegerLayer Memory { get; }

    public IntegerLayer Second { get; }

    public IntegerLayer Third { get; }

    public IntegerLayer Output { get; }

    /// <summary>What a step from one tag (a row) to another is worth.</summary>
    public float[] Transitions { get; }

    /// <summary>The weights of the wide part, in units of <see cref="WideStep"/>.</summary>
    public WideTable Wide { get; }

    public float WideStep { get; }

    /// <summary>The groups of words used alike that a word belongs to.</summary>
    public WordGroup GroupsOf(WordForm word)
    {
        int at = Words.Find(word.Lower);
        int fine = (uint)at < (uint)_fineGroups.Length ? _fineGroups[at] : 0;
        return fine == 0 ? default : new WordGroup((ushort)fine, _middleGroups[fine], _coarseGroups[fine]);
    }

    /// <summary>Reads a model from its payload.</summary>
    public static NameModel Read(ReadOnlyMemory<byte> payload) => new(payload);
}
