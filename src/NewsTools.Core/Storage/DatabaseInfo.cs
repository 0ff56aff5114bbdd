namespace NewsTools;

/// <summary>What an article database holds.</summary>
public sealed record DatabaseInfo
{
    /// <summary>The database file.</summary>
    public required string Database { get; init; }

    /// <summary>Its size in bytes, with its write-ahead log.</summary>
    public long Size { get; init; }

    /// <summary>How many articles it holds.</summary>
    public long Articles { get; init; }

    /// <summary>How many quotations it holds.</summary>
    public long Quotes { get; init; }

    /// <summary>How many entities it holds.</summary>
    public long Entities { get; init; }

    /// <summary>How many temporal expressions it holds.</summary>
    public long Dates { get; init; }

    /// <summary>How many articles have the facts of another engine than this one.</summary>
    public long Outdated { get; init; }

    /// <summary>The first day of publication.</summary>
    public DateTime? FirstPublished { get; init; }

    /// <summary>The last day of publication.</summary>
    public DateTime? LastPublished { get; init; }

    /// <summary>The version of the schema.</summary>
    public int SchemaVersion { get; init; }

    /// <summary>The version of this engine.</summary>
    public string EngineVersion { get; init; } = "";

    /// <summary>Whether the file can be read but not written.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether the file is on a network file system, where SQLite's locks may fail; null where it could not be told.</summary>
    public bool? IsOnNetwork { get; init; }

    /// <summary>Whether the file is whole; null where it was not checked.</summary>
    public bool? IsIntact { get; init; }

    /// <summary>What the check found.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>The database file.</summary>
    public override string ToString() => Database;
}
