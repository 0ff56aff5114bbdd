namespace NewsTools.Quotes.Scenes;

/// <summary>A noun phrase, a name or a pronoun: words that may stand for a speaker.</summary>
internal sealed record Phrase
{
    /// <summary>The first token.</summary>
    public required int First { get; init; }

    /// <summary>The token after the last.</summary>
    public required int End { get; init; }

    /// <summary>The token that carries the meaning: the last of a name, the noun, the pronoun.</summary>
    public required int Head { get; init; }

    public required PhraseForm Form { get; init; }

    /// <summary>The figure that it stands for; -1 where unknown.</summary>
    public int Figure { get; init; } = -1;

    /// <summary>How sure <see cref="Figure"/> is.</summary>
    public float Confidence { get; init; }

    /// <summary>Whether a possessive mark follows ("Clinton's").</summary>
    public bool IsPossessor { get; init; }

    /// <summary>Whether a possessor stands before it ("Japan's foreign minister").</summary>
    public bool IsPossessed { get; init; }

    /// <summary>The stretch that it stands in; -1 outside.</summary>
    public int Stretch { get; init; } = -1;
}
