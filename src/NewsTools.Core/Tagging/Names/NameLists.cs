namespace NewsTools.Tagging.Names;

/// <summary>Lists of known names, kept as hashes of their words in small letters.</summary>
internal sealed class NameLists(uint[] keys, byte[] kinds)
{
    /// <summary>The longest listed phrase, in tokens.</summary>
    public const int MaxLength = 5;

    private readonly KeyTable _table = new(keys);

    public static NameLists Empty { get; } = new([], []);

    public uint[] Keys => keys;

    public byte[] Kinds => kinds;

    /// <summary>The lists that a word or phrase stands in.</summary>
    public ListKinds Find(ulong lower)
    {
        int index = _table.Find(lower);
        return index < 0 ? ListKinds.None : (ListKinds)kinds[index];
    }
}
