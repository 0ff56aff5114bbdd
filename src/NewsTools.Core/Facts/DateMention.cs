namespace NewsTools;

/// <summary>A temporal expression, normalised as TIMEX3 (ISO-TimeML).</summary>
public sealed record DateMention : ArticleFact
{
    /// <summary>The words as written.</summary>
    public string Text { get; init; } = "";

    /// <summary>The TIMEX3 type.</summary>
    public DateType Type { get; init; }

    /// <summary>The TIMEX3 value ("2018-01-28", "P3D", "PRESENT_REF").</summary>
    public string Value { get; init; } = "";

    /// <summary>The TIMEX3 modifier ("APPROX", "MORE_THAN", "START"); null where there is none.</summary>
    public string? Modifier { get; init; }

    /// <summary>Of a set: the TIMEX3 quantifier ("EVERY"); null where there is none.</summary>
    public string? Quantifier { get; init; }

    /// <summary>Of a set: the TIMEX3 frequency ("2X"); null where there is none.</summary>
    public string? Frequency { get; init; }

    /// <summary>The first day or moment of the interval (<see cref="DateTimeKind.Unspecified"/>); null where there is none.</summary>
    public DateTime? Start { get; init; }

    /// <summary>The last day or moment of the interval, inclusive.</summary>
    public DateTime? End { get; init; }

    /// <summary>Where the words start (UTF-16 index into the article's text).</summary>
    public int Offset { get; init; }

    /// <summary>How long they are (UTF-16 units).</summary>
    public int Length { get; init; }

    /// <summary>The sentence that they stand in, counted from 0.</summary>
    public int Sentence { get; init; }

    /// <summary>The words and their value.</summary>
    public override string ToString() => $"{Text} = {Value}";
}
