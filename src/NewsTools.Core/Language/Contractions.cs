using NewsTools.Models;

namespace NewsTools.Language;

/// <summary>Words that are two tokens: don't, Clinton's, cannot.</summary>
internal static class Contractions
{
    private static readonly WordMap<int> Whole =
        new([.. EmbeddedTable.Rows("contractions.tsv").Select(row => KeyValuePair.Create(row[0], row[1][0] - '0'))]);

    private static readonly WordMap<bool> Elisions =
        new([.. "'s 'd 'm 're 've 'll 'em 'til 'n 'bout 'cuz 'cos 'tis 'twas".Split(' ').Select(word => KeyValuePair.Create(word, true))]);

    /// <summary>Whether a word with its apostrophe at the start is one token.</summary>
    public static bool IsElision(ReadOnlySpan<char> word)
    {
        if (word.Length is 4 or 3 && CharKinds.IsDigit(word[1]))
        {
            return CharKinds.IsDigit(word[2]) && (word.Length == 3 ? word[0] == '’' : word[3] == 's');
        }

        return word.Length <= 5 && Elisions.Contains(word);
    }

    /// <summary>Where the second part of a word begins, counted from its start; 0 where it has none.</summary>
    /// <param name="word">The word.</param>
    /// <param name="apostrophe">Where its last apostrophe stands, or -1.</param>
    public static int Split(ReadOnlySpan<char> word, int apostrophe)
    {
        if (apostrophe < 0)
        {
            return word.Length is >= 2 and <= 8 && Whole.TryFind(word, out int at) && !IsUpper(word) ? at : 0;
        }

        ReadOnlySpan<char> rest = word[(apostrophe + 1)..];
        if (rest.Length == 1 && WordHash.Fold(rest[0]) == 't')
        {
            return apostrophe > 1 && WordHash.Fold(word[apostrophe - 1]) == 'n' ? apostrophe - 1 : 0;
        }

        return rest.Length is 1 or 2 && Elisions.Contains(word[apostrophe..]) ? apostrophe : 0;
    }

    private static bool IsUpper(ReadOnlySpan<char> word) => char.IsUpper(word[0]) && char.IsUpper(word[^1]);
}
