namespace NewsTools.Models;

/// <summary>Hashes of words that are the same on every machine and for upper and lower case, straight and curly apostrophes.</summary>
internal static class WordHash
{
    private const uint Prime = 0x01000193;

    private static readonly char[] Folded = MakeFolded();

    /// <summary>A unit in lower case; curly apostrophes become straight.</summary>
    public static char Fold(char unit) => Folded[unit];

    public static uint Of(ReadOnlySpan<char> word)
    {
        uint hash = 0x811C9DC5;
        foreach (char unit in word)
        {
            hash = (hash ^ Folded[unit]) * Prime;
        }

        return hash ^ (hash >> 15);
    }

    public static bool AreEqual(ReadOnlySpan<char> word, ReadOnlySpan<char> folded)
    {
        if (word.Length != folded.Length)
        {
            return false;
        }

        for (int at = 0; at < word.Length; at++)
        {
            if (Folded[word[at]] != folded[at])
            {
                return false;
            }
        }

        return true;
    }

    private static char[] MakeFolded()
    {
        char[] folded = new char[char.MaxValue + 1];
        for (int unit = 0; unit < folded.Length; unit++)
        {
            folded[unit] = char.ToLowerInvariant((char)unit);
        }

        folded['’'] = folded['‘'] = folded['`'] = folded['ʼ'] = '\'';
        return folded;
    }
}
