namespace NewsTools.Language;

/// <summary>What the tokenizer needs to know of a character.</summary>
internal enum CharKind : byte
{
    /// <summary>A mark of its own: punctuation, symbol, lone surrogate.</summary>
    Mark = 0,

    /// <summary>White space and what is not seen: controls, byte-order marks.</summary>
    Space,

    Upper,

    Lower,

    /// <summary>A letter without case.</summary>
    Letter,

    Digit,

    /// <summary>What belongs to the letter before it: accents, joiners, soft hyphens.</summary>
    Joined,

    Apostrophe,

    /// <summary>Marks of which a run is one token: full stops, question and exclamation marks, stars, lines.</summary>
    Run,

    /// <summary>The first half of a surrogate pair.</summary>
    High,
}
