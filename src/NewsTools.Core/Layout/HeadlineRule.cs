namespace NewsTools.Layout;

/// <summary>Tells headlines and headings from sentences.</summary>
internal static class HeadlineRule
{
    private const int MaxHeadline = 220;

    private const int MaxHeadlineWords = 32;

    private const int MaxHeading = 90;

    private const int MaxHeadingWords = 12;

    /// <summary>Whether a first paragraph reads like a headline.</summary>
    public static bool IsHeadline(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxHeadline || !StartsWell(text) || text[^1] is ':' or ',' or ';' or '—' || Phrase.HasOpenQuote(text))
        {
            return false;
        }

        string[] words = Phrase.Words(text);
        return words.Length <= MaxHeadlineWords && (text[^1] != '.' || text.EndsWith("...") || Phrase.IsTitleCase(words)) && !IsQuotation(text);
    }

    /// <summary>Whether a paragraph inside the text reads like a heading.</summary>
    public static bool IsHeading(ReadOnlySpan<char> text)
        => text.Length <= MaxHeading && StartsWell(text) && text[^1] is not (':' or ',' or ';' or '-' or '—' or '–')
            && (!Phrase.EndsSentence(text) || text[^1] == '?') && !text.ContainsAny('"', '“', '”') && !text.Contains(". ", StringComparison.Ordinal) && Phrase.Words(text).Length <= MaxHeadingWords;

    private static bool StartsWell(ReadOnlySpan<char> text)
        => text.Length > 1 && (char.IsUpper(text[0]) || char.IsDigit(text[0]) || text[0] is '"' or '“' or '\'' or '‘' or '£' or '$' or '€' || (char.IsLower(text[0]) && char.IsUpper(text[1])) || char.GetUnicodeCategory(text[0]) == System.Globalization.UnicodeCategory.OtherLetter);

    private static bool IsQuotation(ReadOnlySpan<char> text) => text[0] is '"' or '“' && text[^1] is '"' or '”';
}
