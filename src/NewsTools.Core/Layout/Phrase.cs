namespace NewsTools.Layout;

/// <summary>Small questions about a stretch of text that the rules of layout share.</summary>
internal static class Phrase
{
    private static readonly HashSet<string> SmallWords = WordTable.Load("Layout.tsv").Set("small");

    /// <summary>Whether the text ends as a sentence does: with a full stop, question or exclamation mark, closing marks aside.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> bare = text.TrimEnd("\"'”’»)]* ");
        return !bare.IsEmpty && bare[^1] is '.' or '!' or '?' or '…' or '。' or '！' or '？';
    }

    public static string[] Words(ReadOnlySpan<char> text) => text.ToString().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether most words of weight start with a capital, as in an American headline.</summary>
    public static bool IsTitleCase(string[] words)
    {
        int heavy = 0;
        int capital = 0;
        foreach (string word in words)
        {
            string bare = word.Trim('"', '\'', '“', '”', '‘', '’', '(', ')', ',', '.', ':', ';');
            if (bare.Length > 0 && char.IsLetter(bare[0]) && !SmallWords.Contains(bare))
            {
                heavy++;
                capital += char.IsUpper(bare[0]) ? 1 : 0;
            }
        }

        return heavy >= 4 && capital * 10 >= heavy * 9;
    }

    public static bool IsUpper(ReadOnlySpan<char> text)
    {
        bool letter = false;
        foreach (char unit in text)
        {
            if (char.IsLower(unit))
            {
                return false;
            }

            letter |= char.IsLetter(unit);
        }

        return letter;
    }

    /// <summary>Whether the text starts with the phrase, as whole words and without regard to case.</summary>
    public static bool StartsWithPhrase(ReadOnlySpan<char> text, string phrase)
        => text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)
            && (text.Length == phrase.Length || !char.IsLetterOrDigit(phrase[^1]) || !char.IsLetterOrDigit(text[phrase.Length]));

    /// <summary>Whether the text has the phrase somewhere, as whole words and without regard to case.</summary>
    public static bool ContainsPhrase(ReadOnlySpan<char> text, string phrase)
    {
        for (int from = 0; text[from..].IndexOf(phrase, StringComparison.OrdinalIgnoreCase) is int at and >= 0; from += at + 1)
        {
            if ((from + at == 0 || !char.IsLetterOrDigit(text[from + at - 1])) && StartsWithPhrase(text[(from + at)..], phrase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the text has more opening than closing marks of quotation, or the other way round.</summary>
    public static bool HasOpenQuote(ReadOnlySpan<char> text)
    {
        int straight = 0;
        int curly = 0;
        foreach (char unit in text)
        {
            straight += unit == '"' ? 1 : 0;
            curly += unit == '“' ? 1 : unit == '”' ? -1 : 0;
        }

        return straight % 2 != 0 || curly != 0;
    }
}
