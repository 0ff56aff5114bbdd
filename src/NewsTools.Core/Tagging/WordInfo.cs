using NewsTools.Language;
using NewsTools.Models;

namespace NewsTools.Tagging;

/// <summary>What the tagger knows of a token without its neighbours.</summary>
internal struct WordInfo
{
    /// <summary>The hash of the word in lower case, digits made equal.</summary>
    public uint Hash;

    /// <summary>The hashes of its last two, three and four units and of its first three.</summary>
    public uint Suffix2;
    public uint Suffix3;
    public uint Suffix4;
    public uint Prefix;

    /// <summary>How it is written: capitals, digits, marks, whether a space stands before it.</summary>
    public uint Shape;

    /// <summary>The tags it was seen with, as bits; 0 for an unknown word.</summary>
    public uint Seen;

    /// <summary>Its tag, if it has only one; else -1.</summary>
    public int OnlyTag;

    /// <summary>The groups of words of like use that it belongs to, fine, middle and coarse; 0 where unknown.</summary>
    public uint Fine;
    public uint Middle;
    public uint Coarse;

    private const uint Prime = 0x01000193;

    public const uint FirstUpper = 1;
    public const uint AllUpper = 2;
    public const uint InnerUpper = 4;
    public const uint HasDigit = 8;
    public const uint HasLetter = 16;
    public const uint HasDot = 32;
    public const uint IsGlued = 64;
    public const uint IsShort = 128;

    /// <summary>Reads a token's letters; what a model knows of it is left open.</summary>
    public static WordInfo Of(ReadOnlySpan<char> word, bool isGlued)
    {
        uint hash = 0x811C9DC5;
        uint shape = isGlued ? IsGlued : 0;
        int upper = 0;
        uint prefix = 0;
        for (int at = 0; at < word.Length; at++)
        {
            char unit = word[at];
            CharKind kind = CharKinds.Of(unit);
            if (kind == CharKind.Upper)
            {
                upper++;
                shape |= at == 0 ? FirstUpper : InnerUpper;
            }

            shape |= kind == CharKind.Digit ? HasDigit : CharKinds.IsLetter(kind) ? HasLetter : unit == '.' ? HasDot : 0;
            hash = (hash ^ Unit(unit)) * Prime;
            prefix = at == 2 ? hash : prefix;
        }

        shape |= upper == word.Length && upper > 1 ? AllUpper : 0;
        shape |= word.Length == 1 ? IsShort : 0;
        WordInfo info = new() { Hash = hash, Prefix = prefix, Shape = shape, OnlyTag = -1 };
        info.SetSuffixes(word);
        return info;
    }

    public static uint HashOf(ReadOnlySpan<char> word)
    {
        uint hash = 0x811C9DC5;
        foreach (char unit in word)
        {
            hash = (hash ^ Unit(unit)) * Prime;
        }

        return hash;
    }

    private static uint Unit(char unit) => unit is >= '0' and <= '9' ? '0' : WordHash.Fold(unit);

    private void SetSuffixes(ReadOnlySpan<char> word)
    {
        uint suffix = 0x9747B28C;
        int length = Math.Min(4, word.Length);
        for (int count = 1; count <= length; count++)
        {
            suffix = (suffix ^ Unit(word[^count])) * Prime;
            if (count == 2)
            {
                Suffix2 = suffix;
            }
            else if (count == 3)
            {
                Suffix3 = suffix;
            }
            else if (count == 4)
            {
                Suffix4 = suffix;
            }
        }
    }
}
