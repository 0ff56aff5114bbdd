namespace NewsTools.Tagging.Names;

/// <summary>A word as written: its hashes and how its letters are cased.</summary>
/// <param name="Exact">The hash of the word as written.</param>
/// <param name="Lower">The hash of the word in small letters.</param>
/// <param name="Case">How it is written.</param>
internal readonly record struct WordForm(ulong Exact, ulong Lower, WordCase Case)
{
    /// <summary>Whether it is written as names are.</summary>
    public bool IsCapitalized => Case is WordCase.Title or WordCase.Upper or WordCase.Initial or WordCase.Mixed;

    public bool IsWord => Case is not (WordCase.Mark or WordCase.Number);

    /// <summary>Reads a word.</summary>
    public static WordForm Of(ReadOnlySpan<char> word)
    {
        ulong exact = NameHash.Start;
        ulong lower = NameHash.Start;
        int small = 0;
        int capitals = 0;
        int digits = 0;
        foreach (char written in word)
        {
            char character = NameHash.Normal(written);
            char folded = char.ToLowerInvariant(character);
            exact = NameHash.Add(exact, character);
            lower = NameHash.Add(lower, folded);
            if (folded != character)
            {
                capitals++;
            }
            else if (char.IsLetter(character))
            {
                small++;
            }
            else if (char.IsDigit(character))
            {
                digits++;
            }
        }

        return new WordForm(NameHash.Mix(exact), NameHash.Mix(lower), CaseOf(small, capitals, digits, word));
    }

    private static WordCase CaseOf(int small, int capitals, int digits, ReadOnlySpan<char> word)
    {
        if (digits > 0)
        {
            return small + capitals > 0 ? WordCase.Code : WordCase.Number;
        }

        if (capitals == 0)
        {
            return small > 0 ? WordCase.Lower : WordCase.Mark;
        }

        if (small == 0)
        {
            return capitals > 1 ? WordCase.Upper : WordCase.Initial;
        }

        return capitals == 1 && char.ToLowerInvariant(word[0]) != word[0] ? WordCase.Title : WordCase.Mixed;
    }
}
