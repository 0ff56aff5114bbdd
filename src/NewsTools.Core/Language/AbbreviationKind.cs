namespace NewsTools.Language;

/// <summary>How a full stop after an abbreviation is read.</summary>
internal enum AbbreviationKind : byte
{
    /// <summary>Goes before a name or more text; a sentence never ends here: Mr., Sen., vs.</summary>
    Title = 0,

    /// <summary>A sentence may end here: Inc., a.m., etc.</summary>
    General,

    /// <summary>An abbreviation only before a number: No. 5, pp. 3–4.</summary>
    Number,

    /// <summary>An abbreviation only where it has a capital letter, else a word: Sun., Mass.</summary>
    Capital,
}
