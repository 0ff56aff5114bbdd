namespace NewsTools.Dates.Anchoring;

/// <summary>The form of a verb, as far as it says when.</summary>
internal enum VerbForm
{
    /// <summary>No verb.</summary>
    None = 0,

    /// <summary>"met", "was", "had"; also the participle.</summary>
    Past,

    /// <summary>"meets", "is", "has"; also the plain form.</summary>
    Present,

    /// <summary>"meeting", "being".</summary>
    Gerund,

    /// <summary>"will", "would", "may".</summary>
    Modal,
}
