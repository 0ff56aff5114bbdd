namespace NewsTools.Tagging.Names;

/// <summary>How a word is written.</summary>
internal enum WordCase : byte
{
    /// <summary>Letters, none of them a capital.</summary>
    Lower = 0,

    /// <summary>A capital, then small letters.</summary>
    Title,

    /// <summary>Two capitals or more and no small letter.</summary>
    Upper,

    /// <summary>One capital letter alone.</summary>
    Initial,

    /// <summary>Capitals inside the word.</summary>
    Mixed,

    /// <summary>Digits alone, or with marks.</summary>
    Number,

    /// <summary>Digits and letters.</summary>
    Code,

    /// <summary>No letter and no digit.</summary>
    Mark,
}
