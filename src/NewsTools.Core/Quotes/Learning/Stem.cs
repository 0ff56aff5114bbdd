using NewsTools.Models;

namespace NewsTools.Quotes.Learning;

/// <summary>A rough stem under which the forms of a verb meet: said, says, saying.</summary>
internal static class Stem
{
    private static readonly WordMap<uint> Irregular =
        new([.. EmbeddedTable.Rows("irregular-cues.tsv").Select(row => KeyValuePair.Create(row[0], WordHash.Of(row[1])))]);

    public static uint Of(ReadOnlySpan<char> word)
    {
        if (Irregular.TryFind(word, out uint stem))
        {
            return stem;
        }

        int end = word.Length;
        if (end > 5 && word.EndsWith("ing", StringComparison.OrdinalIgnoreCase))
        {
            end -= 3;
        }
        else if (end > 4 && word.EndsWith("ed", StringComparison.OrdinalIgnoreCase))
        {
            end -= 2;
        }
        else if (end > 4 && word.EndsWith("es", StringComparison.OrdinalIgnoreCase))
        {
            end -= 2;
        }
        else if (end > 3 && word[^1] is 's' or 'S' && word[^2] is not ('s' or 'S'))
        {
            end--;
        }

        return WordHash.Of(word[..Rounded(word, end)]);
    }

    /// <summary>Without a last e or y, and with one consonant for two, so that argue, argued and arguing, deny and denies, plan and planned meet.</summary>
    private static int Rounded(ReadOnlySpan<char> word, int end)
    {
        if (end > 3 && word[end - 1] is 'e' or 'y' or 'i')
        {
            return end - 1;
        }

        return end > 4 && end < word.Length && word[end - 1] == word[end - 2] && word[end - 1] is not ('s' or 'l') ? end - 1 : end;
    }
}
