namespace NewsTools;

/// <summary>A news article: what is known of it, and its plain text.</summary>
public sealed record Article
{
    /// <summary>The id in its database; null where the article is in none.</summary>
    public long? Id { get; init; }

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>The people of the byline.</summary>
    public IReadOnlyList<string> Authors { get; init => field = ValueList.Of(value); } = ValueList.Of<string>([]);

    /// <summary>The news agencies credited, as written ("AFP", "REUTERS").</summary>
    public IReadOnlyList<string> Agencies { get; init => field = ValueList.Of(value); } = ValueList.Of<string>([]);

    /// <summary>The place of the dateline ("BEIJING").</summary>
    public string? Dateline { get; init; }

    /// <summary>When the article was published, in the publisher's own clock (<see cref="DateTimeKind.Unspecified"/>).</summary>
    public DateTime? Published { get; init; }

    /// <summary>How <see cref="Published"/> is known.</summary>
    public PublishedBasis PublishedBasis { get; init; } = PublishedBasis.Unknown;

    /// <summary>The publisher, feed or collection.</summary>
    public string? Source { get; init; }

    /// <summary>The path or URI that the article was read from.</summary>
    public string? Location { get; init; }

    /// <summary>The address that the document names as its own: with it, the same article is known again wherever it is read from.</summary>
    public Uri? CanonicalUri { get; init; }

    /// <summary>The language as a BCP 47 tag ("en"); null where it could not be told.</summary>
    public string? Language { get; init; }

    /// <summary>The plain text, paragraphs separated by an empty line.</summary>
    public string Text { get; init; } = "";

    /// <summary>SHA-256 over the bytes read, in lower-case hexadecimal.</summary>
    public string Hash { get; init; } = "";

    /// <summary>When the article was stored, in UTC.</summary>
    public DateTime? ImportedAt { get; init; }

    /// <summary>What importing it did.</summary>
    public ArticleStatus Status { get; init; }

    /// <summary>The id of the article whose text this one repeats.</summary>
    public long? DuplicateOf { get; init; }

    /// <summary>How this article repeats <see cref="DuplicateOf"/>.</summary>
    public DuplicateKind DuplicateKind { get; init; }

    /// <summary>The database file that the article was read from; null where it is in none.</summary>
    public string? Database { get; init; }

    /// <summary>The title, so that grouping and messages read well.</summary>
    public override string ToString() => Title ?? Location ?? $"Article {Id}";
}
