namespace NewsTools;

/// <summary>Why the article database refused.</summary>
public enum StoreError
{
    /// <summary>It could not be opened or created.</summary>
    NotOpened = 0,

    /// <summary>The file is no SQLite database, or another program's.</summary>
    NotADatabase,

    /// <summary>A newer NewsTools wrote it.</summary>
    TooNew,

    /// <summary>It can be read but not written.</summary>
    ReadOnly,

    /// <summary>Another process held it for longer than the time-out.</summary>
    Busy,

    /// <summary>There is no space left.</summary>
    DiskFull,

    /// <summary>A page of it is damaged.</summary>
    Damaged,

    /// <summary>The search query is malformed.</summary>
    BadQuery,

    /// <summary>The article is not there, or no longer.</summary>
    NotFound,

    /// <summary>It failed in another way, such as an input/output error.</summary>
    Failed,
}
