namespace NewsTools;

/// <summary>What is completed.</summary>
public enum CompletionKind
{
    /// <summary>Speakers of quotations.</summary>
    Speaker = 0,

    /// <summary>Names of entities.</summary>
    Entity,

    /// <summary>Sources of articles.</summary>
    Source,

    /// <summary>Titles of articles.</summary>
    Title,
}
