namespace NewsTools.Entities;

/// <summary>Words that refer to a <see cref="Character"/>: the tokens from First to before End.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Character">The index in <see cref="Cast.Characters"/>.</param>
/// <param name="Form">A name, a pronoun or a role noun.</param>
/// <param name="Confidence">How sure the resolution is, 0 to 1.</param>
internal sealed record Reference(int First, int End, int Character, ReferenceForm Form, float Confidence)
{
    /// <summary>The first token of the whole phrase, where names or pronouns that it begins with are references of their own ("Japan's minister").</summary>
    public int PhraseFirst { get; init; } = First;

    /// <summary>Whether the words are the subject of a verb.</summary>
    public bool IsSubject { get; init; }

    /// <summary>The gender that the words themselves tell (he, spokeswoman).</summary>
    public Gender Gender { get; init; }

    /// <summary>The characters that the words may refer to, the likeliest first; empty for names.</summary>
    public IReadOnlyList<Candidate> Candidates { get; init; } = [];

    /// <summary>The other characters meant where several are ("the two ministers").</summary>
    public IReadOnlyList<int> Others { get; init; } = [];

    public bool IsPlural => Others.Count > 0;
}
