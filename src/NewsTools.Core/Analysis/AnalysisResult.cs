namespace NewsTools;

/// <summary>All that the engine finds in one text.</summary>
public sealed record AnalysisResult
{
    /// <summary>What the head of the article tells: title, byline, dateline, day of publication.</summary>
    public required ArticleHeader Header { get; init; }

    /// <summary>The language as a BCP 47 tag; null where it could not be told.</summary>
    public string? Language { get; init; }

    /// <summary>The quotations, in the order of the text.</summary>
    public required IReadOnlyList<Quote> Quotes { get; init; }

    /// <summary>The named things, in the order of their first mention.</summary>
    public required IReadOnlyList<Entity> Entities { get; init; }

    /// <summary>The temporal expressions, in the order of the text.</summary>
    public required IReadOnlyList<DateMention> Dates { get; init; }

    /// <summary>How many UTF-16 units were analysed; less than the text's length where it is over the limit.</summary>
    public int AnalyzedLength { get; init; }
}
