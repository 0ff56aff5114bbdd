using System.Globalization;
using System.Text;

namespace NewsTools;

/// <summary>Finds words in a text.</summary>
internal static class WordSearch
{
    /// <summary>Whether the words stand in the text from a word's start, without regard to case; the last may go on.</summary>
    public static bool Contains(string text, string words)
    {
        bool startsWord = words.Length > 0 && Rune.DecodeFromUtf16(words, out Rune first, out _) == System.Buffers.OperationStatus.Done && IsOfWord(first);
        for (int at = 0; at <= text.Length - words.Length; at++)
        {
            at = text.IndexOf(words, at, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                return false;
            }

            if (!startsWord || !EndsWithWord(text.AsSpan(0, at)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithWord(ReadOnlySpan<char> text)
        => Rune.DecodeLastFromUtf16(text, out Rune last, out _) == System.Buffers.OperationStatus.Done && IsOfWord(last);

    // As the search index divides words: letters, marks, numbers and what is in private use.
    private static bool IsOfWord(Rune rune) => Rune.GetUnicodeCategory(rune) is <= UnicodeCategory.OtherNumber or UnicodeCategory.PrivateUse;
}
