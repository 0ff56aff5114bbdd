namespace NewsTools;

/// <summary>An article that a search found.</summary>
public sealed record ArticleMatch
{
    /// <summary>The place in the ranking, counted from 1.</summary>
    public int Rank { get; init; }

    /// <summary>How well it matches; higher is better, comparable within one search.</summary>
    public double Score { get; init; }

    /// <summary>A passage with the hits between ** and **.</summary>
    public string Snippet { get; init; } = "";

    /// <summary>How many articles were ranked: all that match, or the newest of a very common term.</summary>
    public int Ranked { get; init; }

    /// <summary>Whether <see cref="Ranked"/> is less than all that match.</summary>
    public bool IsRankingBounded { get; init; }

    /// <summary>The article's id.</summary>
    public long ArticleId { get; init; }

    /// <summary>The article's title.</summary>
    public string? Title { get; init; }

    /// <summary>The article's source.</summary>
    public string? Source { get; init; }

    /// <summary>The article's day of publication.</summary>
    public DateTime? Published { get; init; }

    /// <summary>The article's path or URI.</summary>
    public string? Location { get; init; }

    /// <summary>The database file.</summary>
    public string? Database { get; init; }

    /// <summary>The title.</summary>
    public override string ToString() => Title ?? $"Article {ArticleId}";
}
