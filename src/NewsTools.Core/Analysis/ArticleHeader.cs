namespace NewsTools;

/// <summary>What the head of an article's text tells.</summary>
public sealed record ArticleHeader
{
    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>The people of the byline.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The news agencies credited, as written.</summary>
    public IReadOnlyList<string> Agencies { get; init; } = [];

    /// <summary>The place of the dateline, as written.</summary>
    public string? Dateline { get; init; }

    /// <summary>The day of publication: the one given to the analyzer, else the one that the text tells.</summary>
    public DateTime? Published { get; init; }

    /// <summary>How <see cref="Published"/> is known.</summary>
    public PublishedBasis PublishedBasis { get; init; }
}
