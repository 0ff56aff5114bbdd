namespace NewsTools.Dates.Reading;

/// <summary>What a fixed phrase is.</summary>
internal enum PhraseKind
{
    /// <summary>A vague date in any text.</summary>
    Vague = 0,

    /// <summary>A vague date in histories only.</summary>
    History,

    /// <summary>A vague date after "in", and anywhere in posts.</summary>
    Casual,

    /// <summary>A vague duration.</summary>
    Duration,

    /// <summary>A named day, by rule.</summary>
    Holiday,

    /// <summary>No date, though a part of it looks like one.</summary>
    None,
}
