namespace NewsTools.Language;

/// <summary>What the sentence splitter needs to know of a token.</summary>
internal enum PieceKind : byte
{
    Word = 0,

    Number,

    Mark,

    /// <summary>A full stop, question or exclamation mark, or a run of them.</summary>
    Stop,

    /// <summary>A run of full stops, an ellipsis.</summary>
    Ellipsis,

    /// <summary>An abbreviation with its full stop, after which a sentence may end.</summary>
    Abbreviation,

    /// <summary>An abbreviation with its full stop, after which no sentence ends: a title, an initial.</summary>
    Title,

    /// <summary>A web address, an e-mail address, a file's name.</summary>
    Address,
}
