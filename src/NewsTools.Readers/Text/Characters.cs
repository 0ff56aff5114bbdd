using System.Text;

namespace NewsTools.Readers.Text;

/// <summary>Cleans characters that documents carry and readers do not see.</summary>
internal static class Characters
{
    /// <summary>One line: white space of any kind is one space, invisible characters are gone.</summary>
    public static string OneLine(string text) => Clean(text, keepLines: false);

    /// <summary>The same, but line ends stay.</summary>
    public static string Lines(string text) => Clean(text, keepLines: true);

    private static string Clean(string text, bool keepLines)
    {
        StringBuilder clean = new(text.Length);
        foreach (char character in text)
        {
            if (character == '\n' && keepLines)
            {
                while (clean.Length > 0 && clean[^1] == ' ')
                {
                    clean.Length--;
                }

                clean.Append('\n');
            }
            else if (char.IsWhiteSpace(character))
            {
                clean.Append(clean.Length > 0 && clean[^1] is not (' ' or '\n') ? " " : "");
            }
            else if (character is not ('\u00AD' or '\u200B' or '\u200E' or '\u200F' or '\uFEFF' or '\u2060') && !char.IsControl(character))
            {
                clean.Append(character);
            }
        }

        return clean.ToString().Trim();
    }
}
