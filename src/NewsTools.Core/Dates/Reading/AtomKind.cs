namespace NewsTools.Dates.Reading;

/// <summary>What an atom is made of.</summary>
internal enum AtomKind
{
    /// <summary>The gap between two paragraphs; no expression crosses it.</summary>
    Break = 0,

    Letters,

    Digits,

    Mark,
}
