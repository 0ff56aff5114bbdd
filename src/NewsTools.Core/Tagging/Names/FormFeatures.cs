namespace NewsTools.Tagging.Names;

/// <summary>What a word's letters tell: each feature is a row of the model's feature table.</summary>
internal static class FormFeatures
{
    /// <summary>The rows of the feature table.</summary>
    public const int Rows = 1 << 15;

    /// <summary>The most features that a word has.</summary>
    public const int Max = 32;

    private const int Reserved = 64;
    private const int LengthBase = 8;
    private const int ListBase = 24;
    private const int PointRow = 32;
    private const int ApostropheRow = 33;
    private const int ForeignRow = 34;
    private const int MaxPrefix = 4;
    private const int MaxSuffix = 5;
    private const int MaxShape = 8;

    /// <summary>Writes a word's features.</summary>
    /// <returns>How many there are.</returns>
    public static int Write(ReadOnlySpan<char> word, WordForm form, ListKinds lists, Span<int> features)
    {
        int count = 0;
        features[count++] = (int)form.Case;
        features[count++] = LengthBase + Math.Min(word.Length, 15);
        for (int bit = 0; bit < 8; bit++)
        {
            if (((int)lists & (1 << bit)) != 0)
            {
                features[count++] = ListBase + bit;
            }
        }

        count = WriteMarks(word, features, count);
        features[count++] = Row(1, Shape(word));
        if (form.IsCapitalized)
        {
            features[count++] = Row(2, form.Exact);
        }

        return WriteAffixes(word, features, count);
    }

    /// <summary>Whether a feature all but names the word: the word itself and its longest affixes.</summary>
    public static bool TellsIdentity(ReadOnlySpan<int> features, int at)
    {
        int length = features[1] - LengthBase;
        int firstSuffix = features.Length - Math.Min(MaxSuffix, length);
        int firstPrefix = firstSuffix - Math.Min(MaxPrefix, length);
        bool isCapitalized = features[0] is > (int)WordCase.Lower and < (int)WordCase.Number;
        return (at == firstPrefix - 1 && isCapitalized) || at == firstPrefix + 3 || at >= firstSuffix + 3;
    }

    /// <summary>The rows of a word's first three, last three and last four letters (all of a shorter word) and of its shape.</summary>
    public static (int Prefix, int Suffix, int LongSuffix, int Shape) Affixes(ReadOnlySpan<int> features, bool isCapitalized)
    {
        int length = features[1] - LengthBase;
        int firstSuffix = features.Length - Math.Min(MaxSuffix, length);
        int firstPrefix = firstSuffix - Math.Min(MaxPrefix, length);
        return (
            features[firstPrefix + Math.Min(2, length - 1)],
            features[firstSuffix + Math.Min(2, length - 1)],
            features[firstSuffix + Math.Min(3, length - 1)],
            features[firstPrefix - (isCapitalized ? 2 : 1)]);
    }

    private static int WriteMarks(ReadOnlySpan<char> word, Span<int> features, int count)
    {
        ReadOnlySpan<char> start = word[..Math.Min(word.Length, 32)];
        if (start.Contains('.'))
        {
            features[count++] = PointRow;
        }

        if (start.IndexOfAny('\'', '\u2019') >= 0)
        {
            features[count++] = ApostropheRow;
        }

        if (start.IndexOfAnyInRange('\u0080', '\uFFFF') >= 0)
        {
            features[count++] = ForeignRow;
        }

        return count;
    }

    private static int WriteAffixes(ReadOnlySpan<char> word, Span<int> features, int count)
    {
        ulong hash = NameHash.Start;
        for (int length = 1; length <= Math.Min(MaxPrefix, word.Length); length++)
        {
            hash = NameHash.Add(hash, Folded(word[length - 1]));
            features[count++] = Row(3, hash);
        }

        hash = NameHash.Start;
        for (int length = 1; length <= Math.Min(MaxSuffix, word.Length); length++)
        {
            hash = NameHash.Add(hash, Folded(word[^length]));
            features[count++] = Row(4, hash);
        }

        return count;
    }

    private static ulong Shape(ReadOnlySpan<char> word)
    {
        ulong hash = NameHash.Start;
        char last = '\0';
        int runs = 0;
        foreach (char character in word)
        {
            char kind = ShapeOf(character);
            if (kind != last)
            {
                hash = NameHash.Add(hash, kind);
                last = kind;
                if (++runs == MaxShape)
                {
                    break;
                }
            }
        }

        return hash;
    }

    private static char ShapeOf(char character)
        => char.IsUpper(character) ? 'X' : char.IsLetter(character) ? 'x' : char.IsDigit(character) ? '0' : NameHash.Normal(character);

    private static char Folded(char character)
        => char.IsDigit(character) ? '0' : char.ToLowerInvariant(NameHash.Normal(character));

    private static int Row(ulong family, ulong hash)
        => Reserved + (int)(NameHash.Join(family, hash) % (Rows - Reserved));
}
