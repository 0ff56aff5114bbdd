using NewsTools.Models;

namespace NewsTools.Tagging;

/// <summary>What to take from the end of a word, and what to put there, by the longest ending that is known.</summary>
internal sealed class LemmaModel(WordTable endings, string[] additions)
{
    public const string FileName = "lemmas.bin";
    public const int FormatVersion = 1;
    public const int LongestEnding = 8;

    /// <summary>How many units an edit may take away.</summary>
    public const int MostTaken = 15;

    private const uint Prime = 0x01000193;

    /// <summary>The model that ships with the assembly.</summary>
    public static ModelFile<LemmaModel> Shipped { get; } = new(FileName, FormatVersion, Parse);

    /// <summary>The hash of an ending, read from the back, for a kind of word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="length">How long the ending is; the word's length + 1 for the word as a whole.</param>
    /// <param name="kind">The kind of word.</param>
    public static uint EndingHash(ReadOnlySpan<char> word, int length, int kind)
    {
        uint hash = Begin(kind);
        for (int count = 1; count <= length; count++)
        {
            hash = Extend(hash, count > word.Length ? '^' : WordHash.Fold(word[^count]));
        }

        return hash;
    }

    /// <summary>The number of an edit; never 0.</summary>
    public static uint EditOf(int taken, int addition) => (uint)((addition * (MostTaken + 1)) + taken + 1);

    public static LemmaModel Parse(ReadOnlyMemory<byte> payload)
    {
        using MemoryStream stream = new(payload.ToArray(), writable: false);
        using BinaryReader reader = new(stream);
        WordTable endings = WordTable.Read(reader);
        string[] additions = new string[reader.Read7BitEncodedInt()];
        for (int addition = 0; addition < additions.Length; addition++)
        {
            additions[addition] = reader.ReadString();
        }

        return new LemmaModel(endings, additions);
    }

    public byte[] ToPayload()
    {
        using MemoryStream stream = new();
        using BinaryWriter writer = new(stream);
        endings.Write(writer);
        writer.Write7BitEncodedInt(additions.Length);
        foreach (string addition in additions)
        {
            writer.Write(addition);
        }

        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>How many units to take from the end of a word, and what to add.</summary>
    public (int Taken, string Added) Edit(ReadOnlySpan<char> word, int kind)
    {
        uint hash = Begin(kind);
        uint edit = 0;
        for (int count = 1; count <= word.Length; count++)
        {
            hash = Extend(hash, WordHash.Fold(word[^count]));
            uint known = count <= LongestEnding ? endings.Find(hash) : 0;
            edit = known == 0 ? edit : known;
        }

        uint whole = endings.Find(Extend(hash, '^'));
        edit = whole == 0 ? edit : whole;
        return edit == 0 ? (0, "") : ((int)((edit - 1) % (MostTaken + 1)), additions[(edit - 1) / (MostTaken + 1)]);
    }

    private static uint Begin(int kind) => 0x811C9DC5 ^ ((uint)kind * 0x9E3779B1);

    private static uint Extend(uint hash, char unit) => (hash ^ unit) * Prime;
}
