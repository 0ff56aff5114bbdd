using System.Text;

namespace NewsTools.Store.Sqlite;

/// <summary>
/// A PowerShell wildcard pattern (*, ?, [a-z], back-tick before what is meant as itself) without regard to case, as SQLite's GLOB over a folded
/// column, with the range of the column's index that its literal beginning allows.
/// </summary>
internal sealed record Wildcard
{
    private const char Escape = '`';

    private Wildcard(string prefix, string? glob) => (Prefix, Glob) = (prefix, glob);

    /// <summary>What every match starts with, folded.</summary>
    public string Prefix { get; }

    /// <summary>The GLOB pattern; null where the pattern is a literal, which is <see cref="Prefix"/>.</summary>
    public string? Glob { get; }

    /// <summary>Whether everything matches.</summary>
    public bool IsAny => Prefix.Length == 0 && Glob is not null && Glob.All(character => character == '*');

    /// <summary>What comes after every match in an index by code points.</summary>
    public string After => Prefix + "\U0010FFFF";

    /// <summary>A text as it is compared: in lower case, culture-free.</summary>
    public static string Fold(string text) => text.ToLowerInvariant();

    public static Wildcard Parse(string pattern)
    {
        string folded = Fold(pattern);
        StringBuilder prefix = new();
        StringBuilder glob = new();
        bool isLiteral = true;
        for (int i = 0; i < folded.Length; i++)
        {
            char character = folded[i];
            int close = character == '[' ? folded.IndexOf(']', i + 1) : -1;
            bool isSpecial = character is '*' or '?' || close > i + 1;
            if (character == Escape && i + 1 < folded.Length)
            {
                character = folded[++i];
                isSpecial = false;
                close = -1;
            }

            if (isSpecial)
            {
                isLiteral = false;
                glob.Append(close > 0 ? Set(folded[(i + 1)..close]) : character);
                i = close > 0 ? close : i;
                continue;
            }

            glob.Append(character is '*' or '?' or '[' ? $"[{character}]" : character);
            if (isLiteral)
            {
                prefix.Append(character);
            }
        }

        return new Wildcard(prefix.ToString(), isLiteral ? null : glob.ToString());
    }

    // GLOB negates a set that begins with ^; PowerShell does not.
    private static string Set(string characters) => characters switch
    {
        "^" => "^",
        ['^', .. string rest] => $"[{rest}^]",
        _ => $"[{characters}]",
    };
}
