namespace NewsTools.Quotes.Indirect;

/// <summary>A word of saying with what it reports and the words that stand for the speaker; all ranges are of tokens.</summary>
internal sealed record Report
{
    /// <summary>The word of saying.</summary>
    public required int Cue { get; init; }

    /// <summary>How likely it reports here.</summary>
    public required float Share { get; init; }

    /// <summary>How likely what it reports was found right, bounds and all.</summary>
    public float Worth { get; init; }

    /// <summary>The words of saying around it that belong to it ("has called on").</summary>
    public required (int First, int End) CueRange { get; init; }

    /// <summary>What is said; two pieces where the word of saying stands in its midst.</summary>
    public required IReadOnlyList<(int First, int End)> Contents { get; init; }

    /// <summary>The words for the speaker; null where there are none.</summary>
    public (int First, int End)? Source { get; init; }

    /// <summary>Who speaks, by figure, where the frame tells it without the words' own resolution; -1 for unknown.</summary>
    public int Figure { get; init; } = -1;

    /// <summary>Whether the same speaker says it right after something else ("said … and warned that …").</summary>
    public bool IsJoined { get; init; }

    /// <summary>Whether it tells of the one who hears it ("was told that …"), so that only an agent with "by" speaks.</summary>
    public bool IsHeard { get; init; }
}
