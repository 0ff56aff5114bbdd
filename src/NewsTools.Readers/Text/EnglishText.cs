using System.Globalization;

namespace NewsTools.Readers.Text;

/// <summary>Tells whether decoded text reads as English, foreign names and typographic marks in their right places included.</summary>
internal static class EnglishText
{
    private const int Looked = 20000;

    /// <summary>No article has it: where it comes out, the byte meant the euro sign of ISO-8859-15.</summary>
    private const char GenericCurrency = '¤';

    private static readonly HashSet<string> CommonWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "of", "and", "to", "in", "a", "is", "that", "for", "on", "was", "with", "as", "by", "at", "from", "it", "he", "said", "has", "be", "are", "his", "have", "an", "this", "not",
    };

    /// <summary>One word in ten is a common English one, and nearly every character outside ASCII stands where it can.</summary>
    public static bool ReadsAsEnglish(string text)
    {
        ReadOnlySpan<char> head = text.AsSpan(0, Math.Min(text.Length, Looked));
        return HasEnglishWords(head) && HasPlausibleCharacters(text);
    }

    public static bool HasEnglishWords(ReadOnlySpan<char> text)
    {
        int words = 0;
        int common = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int start = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                words++;
                common += i - start <= 4 && CommonWords.Contains(text[start..i].ToString()) ? 1 : 0;
            }
        }

        return common * 10 >= words && common > 0;
    }

    private static bool HasPlausibleCharacters(string text)
    {
        int foreign = 0;
        int odd = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] > '\u007F')
            {
                foreign++;
                odd += IsPlausible(i > 0 ? text[i - 1] : ' ', text[i], i + 1 < text.Length ? text[i + 1] : ' ') ? 0 : 1;
            }
        }

        return odd * 8 <= foreign && !text.Contains(GenericCurrency, StringComparison.Ordinal);
    }

    private static bool IsPlausible(char before, char character, char after) => char.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter => char.IsLetter(before) || char.IsLetter(after),
        UnicodeCategory.UppercaseLetter => !char.IsLower(before) && char.IsLetter(after),
        UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse => false,
        UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.OpenPunctuation => !char.IsLetter(before),
        UnicodeCategory.FinalQuotePunctuation => !char.IsWhiteSpace(before) || char.IsLetterOrDigit(after),
        UnicodeCategory.CurrencySymbol => !char.IsLetter(before) || !char.IsLetter(after),
        UnicodeCategory.DashPunctuation or UnicodeCategory.SpaceSeparator or UnicodeCategory.Format => true,
        _ => !(char.IsLetter(before) && char.IsLetter(after)),
    };
}
