namespace NewsTools.Tagging.Names;

/// <summary>64-bit hashes of words, the same on every machine; typographic variants of marks hash alike.</summary>
internal static class NameHash
{
    public const ulong Start = 0xCBF29CE484222325;

    /// <summary>The hash so far, with one more character.</summary>
    public static ulong Add(ulong hash, char character) => (hash ^ character) * 0x100000001B3;

    /// <summary>The hash of one sequence after another.</summary>
    public static ulong Join(ulong hash, ulong next) => Mix((hash * 0x9E3779B97F4A7C15) ^ next);

    /// <summary>Spreads the bits of a hash over all of it.</summary>
    public static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93;
        hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93;
        return hash ^ (hash >> 32);
    }

    /// <summary>One form for the variants of apostrophes, dashes and quotation marks.</summary>
    public static char Normal(char character) => character switch
    {
        < '\u0080' => character,
        '\u2018' or '\u2019' or '\u02BC' => '\'',
        '\u201C' or '\u201D' => '"',
        >= '\u2010' and <= '\u2015' => '-',
        _ => character,
    };
}
