namespace NewsTools.Entities;

/// <summary>Who and what an article names, and which words refer to them: the one result that quotes and entities share.</summary>
internal sealed class Cast(Character[] characters, Reference[] references)
{
    public static Cast Empty { get; } = new([], []);

    /// <summary>The things named, in the order of their first mention.</summary>
    public Character[] Characters { get; } = characters;

    /// <summary>Every name, pronoun and role noun that refers to one of them, in the order of the text.</summary>
    public Reference[] References { get; } = references;

    /// <summary>The reference that covers a token; null where there is none.</summary>
    public Reference? At(int token)
    {
        int low = 0;
        int high = References.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (References[middle].End <= token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < References.Length && References[low].First <= token ? References[low] : null;
    }
}
