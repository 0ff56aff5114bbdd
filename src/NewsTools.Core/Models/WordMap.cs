namespace NewsTools.Models;

/// <summary>A fixed map from words to values, looked up by a piece of the text without making a string; upper and lower case are one.</summary>
internal sealed class WordMap<T>
{
    private readonly string?[] _words;
    private readonly T[] _values;
    private readonly int _mask;

    /// <summary>Maps lower-case words; of two equal ones the last counts.</summary>
    public WordMap(IReadOnlyCollection<KeyValuePair<string, T>> entries)
    {
        int size = 16;
        while (size < entries.Count * 2)
        {
            size *= 2;
        }

        _words = new string?[size];
        _values = new T[size];
        _mask = size - 1;
        foreach ((string word, T value) in entries)
        {
            int slot = Slot(word);
            _words[slot] = word;
            _values[slot] = value;
        }
    }

    /// <summary>Finds the value of a word.</summary>
    public bool TryFind(ReadOnlySpan<char> word, out T value)
    {
        int slot = Slot(word);
        value = _values[slot];
        return _words[slot] is not null;
    }

    public bool Contains(ReadOnlySpan<char> word) => _words[Slot(word)] is not null;

    private int Slot(ReadOnlySpan<char> word)
    {
        int slot = (int)WordHash.Of(word) & _mask;
        while (_words[slot] is string other && !WordHash.AreEqual(word, other))
        {
            slot = (slot + 1) & _mask;
        }

        return slot;
    }
}
