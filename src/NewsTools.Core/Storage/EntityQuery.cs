namespace NewsTools;

/// <summary>Which stored entities. Names are PowerShell wildcard patterns, without regard to case; empty lists do not limit.</summary>
public sealed record EntityQuery
{
    /// <summary>Of which articles.</summary>
    public IReadOnlyList<long> ArticleIds { get; init; } = [];

    /// <summary>Names, canonical or alias.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Types.</summary>
    public IReadOnlyList<EntityType> Types { get; init; } = [];

    /// <summary>The article's first moment of publication, inclusive.</summary>
    public DateTime? Since { get; init; }

    /// <summary>The article's last moment of publication, inclusive; a date without a time of day is the whole day.</summary>
    public DateTime? Until { get; init; }
}
