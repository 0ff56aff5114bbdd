namespace NewsTools;

/// <summary>What a reader took from one document: an article before analysis.</summary>
public sealed record ArticleDraft
{
    /// <summary>The headline; null where the document states none (the analysis then takes it from the text).</summary>
    public string? Title { get; init; }

    /// <summary>The people of the byline, as far as the document's metadata names them.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The news agencies credited.</summary>
    public IReadOnlyList<string> Agencies { get; init; } = [];

    /// <summary>The place of the dateline.</summary>
    public string? Dateline { get; init; }

    /// <summary>When it was published, in the publisher's own clock.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>How <see cref="Published"/> is known.</summary>
    public PublishedBasis PublishedBasis { get; init; }

    /// <summary>When it was last changed, in the publisher's own clock.</summary>
    public DateTimeOffset? Modified { get; init; }

    /// <summary>The language as a BCP 47 tag, where the document or its text tells.</summary>
    public string? Language { get; init; }

    /// <summary>The section of the paper.</summary>
    public string? Section { get; init; }

    /// <summary>Keywords.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>The publisher, feed or collection.</summary>
    public string? Source { get; init; }

    /// <summary>The address that the document itself names as its own.</summary>
    public Uri? CanonicalUri { get; init; }

    /// <summary>The path or URI that was read.</summary>
    public string? Location { get; init; }

    /// <summary>The plain text, paragraphs separated by an empty line.</summary>
    public string Text { get; init; } = "";

    /// <summary>What the reader left out as boilerplate, for checking.</summary>
    public IReadOnlyList<string> Boilerplate { get; init; } = [];

    /// <summary>SHA-256 over the bytes read (of this article's own part of a collection), in lower-case hexadecimal.</summary>
    public string Hash { get; init; } = "";

    /// <summary>Of an article that Export-Article wrote: the article with all its facts, so that nothing is lost or analysed again; null for any other.</summary>
    public AnalyzedArticle? Exported { get; init; }
}
