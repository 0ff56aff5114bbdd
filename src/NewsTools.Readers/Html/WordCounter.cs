namespace NewsTools.Readers.Html;

/// <summary>Counts words; a character of a script without spaces counts half.</summary>
internal static class WordCounter
{
    public static int Count(ReadOnlySpan<char> text)
    {
        int words = 0;
        int ideographs = 0;
        bool inside = false;
        foreach (char character in text)
        {
            bool isIdeograph = character is >= '\u3040' and <= '\u9FFF';
            bool isWord = char.IsLetterOrDigit(character) && !isIdeograph;
            words += isWord && !inside ? 1 : 0;
            ideographs += isIdeograph ? 1 : 0;
            inside = isWord || (inside && character is '\'' or '’' or '-');
        }

        return words + ((ideographs + 1) / 2);
    }
}
