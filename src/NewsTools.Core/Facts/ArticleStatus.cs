namespace NewsTools;

/// <summary>What importing an article did to the database.</summary>
public enum ArticleStatus
{
    /// <summary>It was stored for the first time.</summary>
    Imported = 0,

    /// <summary>The same document with other bytes replaced the stored one, and its facts.</summary>
    Updated,

    /// <summary>The same document was stored already.</summary>
    Unchanged,

    /// <summary>It was stored, and repeats the text of another article.</summary>
    Duplicate,
}
