namespace NewsTools;

/// <summary>How to analyse a text.</summary>
public sealed record AnalysisOptions
{
    /// <summary>The default of <see cref="MaxLength"/>: two million UTF-16 units, about 300,000 words.</summary>
    public const int DefaultMaxLength = 2_000_000;

    /// <summary>The headline, where it is known and no part of the text.</summary>
    public string? Title { get; init; }

    /// <summary>How many UTF-16 units are analysed; the rest of a longer text is left.</summary>
    public int MaxLength { get; init; } = DefaultMaxLength;

    /// <summary>Told when a stage begins and ends; null for nobody.</summary>
    public IAnalysisObserver? Observer { get; init; }
}
