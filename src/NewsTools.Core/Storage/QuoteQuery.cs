namespace NewsTools;

/// <summary>Which stored quotations. Names are PowerShell wildcard patterns, without regard to case; empty lists do not limit.</summary>
public sealed record QuoteQuery
{
    /// <summary>Of which articles.</summary>
    public IReadOnlyList<long> ArticleIds { get; init; } = [];

    /// <summary>Speakers, by canonical name, or by alias where the pattern names one.</summary>
    public IReadOnlyList<string> Speakers { get; init; } = [];

    /// <summary>Kinds.</summary>
    public IReadOnlyList<QuoteKind> Kinds { get; init; } = [];

    /// <summary>Acts.</summary>
    public IReadOnlyList<QuoteAct> Acts { get; init; } = [];

    /// <summary>Words that the quotation contains, as <see cref="Quote.Contains"/> has it; null for any.</summary>
    public string? Contains { get; init; }

    /// <summary>Sources.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The article's first moment of publication, inclusive.</summary>
    public DateTime? Since { get; init; }

    /// <summary>The article's last moment of publication, inclusive; a date without a time of day is the whole day.</summary>
    public DateTime? Until { get; init; }
}
