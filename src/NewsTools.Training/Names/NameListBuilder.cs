using NewsTools.Analysis;
using NewsTools.Tagging.Names;

namespace NewsTools.Training.Names;

/// <summary>Makes the hashed lists of names from the word lists on disk.</summary>
internal static class NameListBuilder
{
    private static readonly (string File, ListKinds Kind)[] Sources =
    [
        ("cities.txt", ListKinds.City), ("admin1.txt", ListKinds.Region), ("sp500.txt", ListKinds.Company),
        ("forenames.txt", ListKinds.Forename), ("surnames_cc0.txt", ListKinds.Surname),
    ];

    public static NameLists Build(string folder)
    {
        SortedDictionary<uint, byte> kinds = [];
        foreach ((string file, ListKinds kind) in Sources)
        {
            foreach (string name in File.ReadLines(Path.Combine(folder, file)))
            {
                Add(kinds, NameCorpora.Annotate(name), kind);
            }
        }

        return new NameLists([.. kinds.Keys], [.. kinds.Values]);
    }

    private static void Add(SortedDictionary<uint, byte> kinds, Document document, ListKinds kind)
    {
        if (document.Tokens.Length is 0 or > NameLists.MaxLength)
        {
            return;
        }

        ulong hash = 0;
        for (int token = 0; token < document.Tokens.Length; token++)
        {
            ulong lower = WordForm.Of(document.TextOf(token)).Lower;
            if (token == 0 && document.Tokens.Length > 1)
            {
                Mark(kinds, lower, ListKinds.Opening);
            }

            hash = token == 0 ? lower : NameHash.Join(hash, lower);
        }

        Mark(kinds, hash, kind);
    }

    private static void Mark(SortedDictionary<uint, byte> kinds, ulong hash, ListKinds kind)
        => kinds[KeyTable.KeyOf(hash)] = (byte)(kinds.GetValueOrDefault(KeyTable.KeyOf(hash)) | (byte)kind);
}
