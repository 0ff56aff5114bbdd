namespace NewsTools;

/// <summary>An attributed quotation: who said what, where in the article.</summary>
public sealed record Quote : ArticleFact
{
    /// <summary>The speaker by the fullest name in the article; null where unnamed or unsure.</summary>
    public string? Speaker { get; init; }

    /// <summary>All speakers where several speak as one; otherwise empty or the one.</summary>
    public IReadOnlyList<string> Speakers { get; init => field = ValueList.Of(value); } = ValueList.Of<string>([]);

    /// <summary>What kind of speaker.</summary>
    public SpeakerType SpeakerType { get; init; }

    /// <summary>The speaker's role in the article ("Chinese foreign minister").</summary>
    public string? SpeakerRole { get; init; }

    /// <summary>The words that stand for the speaker beside the quotation ("he", "a spokesman").</summary>
    public string? SpeakerMention { get; init; }

    /// <summary>Where <see cref="SpeakerMention"/> starts; null where there is none.</summary>
    public int? SpeakerOffset { get; init; }

    /// <summary>The word of saying ("said", "according to").</summary>
    public string? Cue { get; init; }

    /// <summary>Where <see cref="Cue"/> starts; null where there is none.</summary>
    public int? CueOffset { get; init; }

    /// <summary>Whether it is speech, belief or intention.</summary>
    public QuoteAct Act { get; init; }

    /// <summary>Whether the words stand in quotation marks.</summary>
    public QuoteKind Kind { get; init; }

    /// <summary>The words, without the outer quotation marks: what stands at <see cref="Offset"/>, <see cref="Length"/>.</summary>
    public string Text { get; init; } = "";

    /// <summary>Of a mixed quotation: what stands in marks, without them.</summary>
    public IReadOnlyList<QuotePart> Parts { get; init => field = ValueList.Of(value); } = ValueList.Of<QuotePart>([]);

    /// <summary>The pieces of one statement share this number, counted from 1 in the article.</summary>
    public int Statement { get; init; }

    /// <summary>Where the words start (UTF-16 index into the article's text).</summary>
    public int Offset { get; init; }

    /// <summary>How long they are (UTF-16 units).</summary>
    public int Length { get; init; }

    /// <summary>The paragraph that they stand in, counted from 0.</summary>
    public int Paragraph { get; init; }

    /// <summary>The sentence in which they start, counted from 0.</summary>
    public int Sentence { get; init; }

    /// <summary>The share of quotations with such evidence whose speaker is right, 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>Whether the quotation has these words one after the other, from a word's start, without regard to case; the last may go on ("tariff" is in "tariffs").</summary>
    /// <param name="words">The words.</param>
    public bool Contains(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return WordSearch.Contains(Text, words);
    }

    /// <summary>The speaker and the words.</summary>
    public override string ToString() => $"{Speaker ?? SpeakerMention ?? "?"}: {Text}";
}
