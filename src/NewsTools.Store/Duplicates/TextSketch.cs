namespace NewsTools.Store.Duplicates;

/// <summary>
/// What a text is compared by: its distinct runs of words, and the least of their hashes (a MinHash with one permutation), which two texts share
/// if they share much, even where one is a part of the other.
/// </summary>
internal sealed class TextSketch
{
    /// <summary>How many hashes are stored of each article: with ten, a text and a half of it share one in 999 of 1000 cases.</summary>
    public const int Kept = 10;

    // 48 bits: six bytes in the file.
    private const int DroppedBits = 16;

    private readonly List<ulong> _shingles;
    private readonly HashSet<ulong> _numbers;
    private long[]? _least;
    private bool _isSorted;

    private TextSketch(string text)
    {
        _numbers = [];
        _shingles = Shingles.Of(text, _numbers, out int words, out ulong textHash);
        (Words, TextHash) = (words, textHash);
    }

    /// <summary>How many words the text has.</summary>
    public int Words { get; }

    /// <summary>Equal where all words are, in their order.</summary>
    public ulong TextHash { get; }

    public static TextSketch Of(string text) => new(text);

    /// <summary>The distinct hashes to store, least first.</summary>
    public long[] Least => _least ??= FindLeast();

    /// <summary>The share of the shorter text's distinct runs that the other has too.</summary>
    public double Containment(TextSketch other)
    {
        Sort();
        other.Sort();
        int shorter = Math.Min(_shingles.Count, other._shingles.Count);
        return shorter == 0 ? 0 : Shared(other) / (double)shorter;
    }

    /// <summary>How many of the numbers of the text with fewer the other has too, of how many.</summary>
    public (int Shared, int Count) SharedNumbers(TextSketch other)
    {
        bool isFewer = _numbers.Count <= other._numbers.Count;
        HashSet<ulong> fewer = isFewer ? _numbers : other._numbers;
        return (fewer.Count((isFewer ? other._numbers : _numbers).Contains), fewer.Count);
    }

    private long[] FindLeast()
    {
        Span<long> least = stackalloc long[Kept];
        int count = 0;
        foreach (ulong shingle in _shingles)
        {
            long hash = (long)(shingle >> DroppedBits);
            if (count < Kept || hash < least[count - 1])
            {
                Insert(least, ref count, hash);
            }
        }

        return least[..count].ToArray();
    }

    private static void Insert(Span<long> least, ref int count, long hash)
    {
        int place = least[..count].BinarySearch(hash);
        if (place < 0)
        {
            place = ~place;
            int moved = Math.Min(count, Kept - 1) - place;
            least.Slice(place, moved).CopyTo(least[(place + 1)..]);
            least[place] = hash;
            count = Math.Min(count + 1, Kept);
        }
    }

    private void Sort()
    {
        if (_isSorted)
        {
            return;
        }

        _shingles.Sort();
        int distinct = 0;
        for (int i = 0; i < _shingles.Count; i++)
        {
            if (i == 0 || _shingles[i] != _shingles[i - 1])
            {
                _shingles[distinct++] = _shingles[i];
            }
        }

        _shingles.RemoveRange(distinct, _shingles.Count - distinct);
        _isSorted = true;
    }

    private int Shared(TextSketch other)
    {
        (int i, int j, int shared) = (0, 0, 0);
        while (i < _shingles.Count && j < other._shingles.Count)
        {
            int order = _shingles[i].CompareTo(other._shingles[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }
}
