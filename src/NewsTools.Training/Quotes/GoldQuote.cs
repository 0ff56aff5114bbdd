namespace NewsTools.Training.Quotes;

/// <summary>A quotation as annotated; offsets are UTF-16 indices.</summary>
public sealed record GoldQuote
{
    public required int Start { get; init; }

    public required int End { get; init; }

    public required string Kind { get; init; }

    public (int Start, int End)? Cue { get; init; }

    public string? CueClass { get; init; }

    /// <summary>The words that stand for the speaker.</summary>
    public (int Start, int End)? Mention { get; init; }

    public string? MentionForm { get; init; }

    /// <summary>Every form of the speaker's full name that is right; empty where there is none.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Whether someone looked for a name and the article gives none.</summary>
    public bool IsUnnamed { get; init; }

    /// <summary>Whether the name was given by hand.</summary>
    public bool IsByHand { get; init; }

    public bool IsOptional { get; init; }

    public string? Group { get; init; }

    /// <summary>The stretches in marks: itself where direct, its quoted parts where mixed.</summary>
    public IReadOnlyList<(int Start, int End)> Marked { get; init; } = [];
}
