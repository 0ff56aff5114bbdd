namespace NewsTools;

/// <summary>How an article's day of publication is known. Never from the file's own time.</summary>
public enum PublishedBasis
{
    /// <summary>It is not known.</summary>
    Unknown = 0,

    /// <summary>The caller gave it.</summary>
    Parameter,

    /// <summary>The document's metadata states it.</summary>
    Metadata,

    /// <summary>The text states it in full.</summary>
    Text,

    /// <summary>It follows from the text: a weekday with day and month fixes the year, or from the URI.</summary>
    Inferred,
}
