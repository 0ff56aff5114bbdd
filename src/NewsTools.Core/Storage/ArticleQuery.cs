namespace NewsTools;

/// <summary>Which stored articles. Names are PowerShell wildcard patterns (*, ?, [a-z]), without regard to case; empty lists do not limit.</summary>
public record ArticleQuery
{
    /// <summary>The articles' ids.</summary>
    public IReadOnlyList<long> Ids { get; init; } = [];

    /// <summary>Titles.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>Sources.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Speakers quoted in the article, by canonical name or alias.</summary>
    public IReadOnlyList<string> Speakers { get; init; } = [];

    /// <summary>Entities named in the article, by canonical name or alias.</summary>
    public IReadOnlyList<string> EntityNames { get; init; } = [];

    /// <summary>The first moment of publication, inclusive.</summary>
    public DateTime? Since { get; init; }

    /// <summary>The last moment of publication, inclusive; a date without a time of day is the whole day.</summary>
    public DateTime? Until { get; init; }
}
