namespace NewsTools;

/// <summary>
/// Something found in an article, with what identifies the article, so that facts sort, group and export without a join.
/// Offsets of every fact are UTF-16 indices into <see cref="Article.Text"/>.
/// </summary>
public abstract record ArticleFact
{
    private protected ArticleFact()
    {
    }

    /// <summary>The stored article's id; null where the article is in no database.</summary>
    public long? ArticleId { get; init; }

    /// <summary>The article's title.</summary>
    public string? Title { get; init; }

    /// <summary>The article's source, such as a publisher or a feed.</summary>
    public string? Source { get; init; }

    /// <summary>The article's day of publication (<see cref="DateTimeKind.Unspecified"/>); null where unknown.</summary>
    public DateTime? Published { get; init; }

    /// <summary>The article's path or URI.</summary>
    public string? Location { get; init; }

    /// <summary>The database file that the fact was read from; null where it was read from none.</summary>
    public string? Database { get; init; }
}
