namespace NewsTools.Store;

/// <summary>How an article database is opened.</summary>
public sealed record StoreOptions
{
    /// <summary>Whether a missing file is created; the default. Without, a missing file is an error.</summary>
    public bool Create { get; init; } = true;

    /// <summary>Whether the file is only read. A file that cannot be written is opened so by itself.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>Whether every commit reaches the disk before it returns (synchronous FULL), so that a power cut loses nothing that was written.</summary>
    public bool Full { get; init; }

    /// <summary>How long to wait for another process that writes.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The clock of <see cref="Article.ImportedAt"/>.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The most pages that the file may have; null for no limit.</summary>
    public int? MaxPages { get; init; }
}
