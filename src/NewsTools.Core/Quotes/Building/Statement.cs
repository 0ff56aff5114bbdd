using NewsTools.Quotes.Indirect;

namespace NewsTools.Quotes.Building;

/// <summary>A quotation before it becomes a fact.</summary>
internal sealed record Statement
{
    public required QuoteKind Kind { get; init; }

    /// <summary>Where the words start (UTF-16 index), without outer marks.</summary>
    public required int Start { get; init; }

    /// <summary>Where they end, exclusive.</summary>
    public required int End { get; init; }

    /// <summary>The stretches in marks that belong to it.</summary>
    public IReadOnlyList<int> Stretches { get; init; } = [];

    /// <summary>The word of saying with its clause; null where none was found.</summary>
    public Report? Report { get; init; }

    /// <summary>The turn of a transcript that it is, or goes on with; null outside transcripts.</summary>
    public Turn? Turn { get; init; }
}
