using System.Numerics;

namespace NewsTools.Store.Duplicates;

/// <summary>
/// The hashes of all runs of five words of a text. A word is letters and digits in lower case, so that neither case, white space, line wrapping
/// nor typography counts. What is stored depends on these hashes: to change them takes a migration.
/// </summary>
internal static class Shingles
{
    /// <summary>How many words a run has; a shorter text is one run.</summary>
    public const int Length = 5;

    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const ulong Base = 0x9E3779B97F4A7C15;
    private const char SoftHyphen = '\u00AD';
    private const int AsciiCount = 128;

    private static readonly ulong Leaving = unchecked(Base * Base * Base * Base * Base);
    private static readonly char[] Ascii = [.. Enumerable.Range(0, AsciiCount).Select(code => char.IsAsciiLetterOrDigit((char)code) ? char.ToLowerInvariant((char)code) : '\0')];

    /// <summary>
    /// The hashes in the order of the text, with repetitions; <paramref name="textHash"/> stands for all words in their order, and
    /// <paramref name="numbers"/> gets the words that begin with a digit.
    /// </summary>
    public static List<ulong> Of(string text, HashSet<ulong> numbers, out int words, out ulong textHash)
    {
        List<ulong> shingles = new(text.Length / 5);
        Span<ulong> window = stackalloc ulong[Length];
        window.Clear();
        ulong rolling = 0;
        textHash = Offset;
        words = 0;
        int at = 0;
        while (NextWord(text, ref at, out bool isNumber) is ulong word)
        {
            if (isNumber)
            {
                numbers.Add(word);
            }

            textHash = Mix(textHash ^ word);
            ref ulong oldest = ref window[words % Length];
            rolling = (rolling * Base) + word - (oldest * Leaving);
            oldest = word;
            if (++words >= Length)
            {
                shingles.Add(Mix(rolling));
            }
        }

        if (words is > 0 and < Length)
        {
            shingles.Add(textHash);
        }

        return shingles;
    }

    private static ulong? NextWord(string text, ref int at, out bool isNumber)
    {
        while (at < text.Length && Folded(text[at]) == '\0')
        {
            at++;
        }

        isNumber = at < text.Length && char.IsDigit(text[at]);
        if (at == text.Length)
        {
            return null;
        }

        ulong hash = Offset;
        for (; at < text.Length; at++)
        {
            char letter = Folded(text[at]);
            if (letter != '\0')
            {
                hash = (hash ^ letter) * Prime;
            }
            else if (text[at] != SoftHyphen)
            {
                break;
            }
        }

        return Mix(hash);
    }

    // Surrogates are letters as far as words go: what is written with them is rare, and kept.
    private static char Folded(char character) => character < AsciiCount ? Ascii[character]
        : char.IsLetterOrDigit(character) || char.IsSurrogate(character) ? char.ToLowerInvariant(character) : '\0';

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 33)) * 0xFF51AFD7ED558CCD;
        value = (value ^ (value >> 33)) * 0xC4CEB9FE1A85EC53;
        return BitOperations.RotateLeft(value, 31) ^ value;
    }
}
