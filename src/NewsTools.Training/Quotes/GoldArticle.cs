namespace NewsTools.Training.Quotes;

/// <summary>An annotated article.</summary>
public sealed record GoldArticle
{
    public required string Id { get; init; }

    public required string Text { get; init; }

    public required string Corpus { get; init; }

    /// <summary>Whether speakers' full names were annotated.</summary>
    public required bool HasNames { get; init; }

    /// <summary>Whether only speech in marks was annotated.</summary>
    public required bool IsQuotedOnly { get; init; }

    /// <summary>Whether the stretches listed as no quotations were read by someone.</summary>
    public required bool IsRead { get; init; }

    public required IReadOnlyList<GoldQuote> Quotes { get; init; }

    public required IReadOnlyList<(int Start, int End)> NotQuotes { get; init; }

    public required IReadOnlyList<(int Start, int End)> Ignored { get; init; }
}
