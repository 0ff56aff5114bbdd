using System.Globalization;

namespace NewsTools.Dates.Reading;

/// <summary>The words that can stand in a temporal expression. A look-up is one probe, without regard to case and without a copy of the word.</summary>
internal static class WordTable
{
    private const int LongestWord = 16;

    private const int Size = 2048;

    private static readonly (string Key, Word Word)[] Slots = Load();

    public static Word Find(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return default;
        }

        for (uint slot = Hash(word) % Size; Slots[slot].Key is { } key; slot = (slot + 1) % Size)
        {
            if (System.Text.Ascii.EqualsIgnoreCase(word, key))
            {
                return Slots[slot].Word;
            }
        }

        return default;
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char letter in word)
        {
            hash = (hash ^ (uint)(letter | 0x20)) * 16777619;
        }

        return hash ^ (hash >> 15);
    }

    private static (string Key, Word Word)[] Load()
    {
        Dictionary<string, Word> words = new(StringComparer.Ordinal);
        foreach (string[] row in Resource.Rows("date-words.tsv"))
        {
            WordClass wordClass = Enum.Parse<WordClass>(row[0]);
            short value = short.Parse(row[1], CultureInfo.InvariantCulture);
            foreach (string entry in row[2].Split(' '))
            {
                string key = entry.TrimEnd('?');
                Word word = words.GetValueOrDefault(key);
                words[key] = word.Class == WordClass.None
                    ? new Word(wordClass, wordClass, value, 0, 0, entry.EndsWith('?'))
                    : word with { Class = word.Class | wordClass, SecondValue = value };
            }
        }

        foreach (string first in PhraseTable.FirstWords)
        {
            Word word = words.GetValueOrDefault(first);
            words[first] = word with { Class = word.Class | WordClass.Phrase, Phrases = PhraseTable.ListOf(first) };
        }

        return Place(words);
    }

    private static (string Key, Word Word)[] Place(Dictionary<string, Word> words)
    {
        var slots = new (string Key, Word Word)[Size];
        foreach ((string key, Word word) in words)
        {
            uint slot = Hash(key) % Size;
            while (slots[slot].Key is not null)
            {
                slot = (slot + 1) % Size;
            }

            slots[slot] = (key, word);
        }

        return slots;
    }
}
