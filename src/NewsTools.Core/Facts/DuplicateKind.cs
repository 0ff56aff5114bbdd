namespace NewsTools;

/// <summary>How an article repeats another.</summary>
public enum DuplicateKind
{
    /// <summary>It repeats none.</summary>
    None = 0,

    /// <summary>The same text but for case, white space and typography.</summary>
    Exact,

    /// <summary>The same text with edits.</summary>
    Near,

    /// <summary>A cut or a longer version of it.</summary>
    Excerpt,
}
