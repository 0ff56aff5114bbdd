namespace NewsTools;

/// <summary>A full-text search.</summary>
public sealed record SearchQuery
{
    /// <summary>Words, "phrases", prefix*, AND, OR, NOT, NEAR, <c>title:</c> and <c>text:</c>.</summary>
    public required string Text { get; init; }

    /// <summary>Sources, as PowerShell wildcard patterns.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The first moment of publication, inclusive.</summary>
    public DateTime? Since { get; init; }

    /// <summary>The last moment of publication, inclusive; a date without a time of day is the whole day.</summary>
    public DateTime? Until { get; init; }

    /// <summary>How many matches are passed over.</summary>
    public int Skip { get; init; }

    /// <summary>How many matches are given at most.</summary>
    public int First { get; init; } = 50;
}
