namespace NewsTools;

/// <summary>Which stored temporal expressions; empty lists do not limit.</summary>
public sealed record DateQuery
{
    /// <summary>Of which articles.</summary>
    public IReadOnlyList<long> ArticleIds { get; init; } = [];

    /// <summary>Types.</summary>
    public IReadOnlyList<DateType> Types { get; init; } = [];

    /// <summary>The first moment that the expression's interval may touch, inclusive.</summary>
    public DateTime? Since { get; init; }

    /// <summary>The last moment that the expression's interval may touch, inclusive; a date without a time of day is the whole day.</summary>
    public DateTime? Until { get; init; }
}
