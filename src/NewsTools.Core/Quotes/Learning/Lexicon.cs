namespace NewsTools.Quotes.Learning;

/// <summary>What was counted of words in the training texts.</summary>
internal sealed record Lexicon
{
    /// <summary>By form and word class: is it the word of saying of an attribution?</summary>
    public required ShareTable Cues { get; init; }

    /// <summary>By stem and word class, for forms seen too seldom.</summary>
    public required ShareTable CueStems { get; init; }

    /// <summary>By form, word class and the next word.</summary>
    public required ShareTable CuesWithNext { get; init; }

    /// <summary>By form, word class and the word before.</summary>
    public required ShareTable CuesWithPrevious { get; init; }

    /// <summary>By the stem of a word of saying: does it report speech, and not thought, feeling or meaning?</summary>
    public required ShareTable SpeechCues { get; init; }

    /// <summary>By the head of a phrase: does it stand for a speaker?</summary>
    public required ShareTable SpeakerHeads { get; init; }

    /// <summary>By the head of a phrase that stands for a speaker: has the speaker no name in the article?</summary>
    public required ShareTable UnnamedHeads { get; init; }

    /// <summary>The same by head and first word: "a spokesman" is seldom named, "the president" often.</summary>
    public required ShareTable UnnamedPhrases { get; init; }

    /// <summary>The same by first word alone ("one", "another", "his").</summary>
    public required ShareTable UnnamedOpenings { get; init; }

    /// <summary>By the word before a stretch in marks: is it a quotation?</summary>
    public required ShareTable WordBefore { get; init; }

    /// <summary>By the two words before.</summary>
    public required ShareTable WordsBefore { get; init; }

    /// <summary>By the word after.</summary>
    public required ShareTable WordAfter { get; init; }

    /// <summary>By the stem of the nearest noun or verb before.</summary>
    public required ShareTable ContentBefore { get; init; }

    /// <summary>By the stem of the nearest verb before.</summary>
    public required ShareTable VerbBefore { get; init; }

    /// <summary>By the stem of the nearest noun or verb after.</summary>
    public required ShareTable ContentAfter { get; init; }

    /// <summary>By the first word inside.</summary>
    public required ShareTable FirstWord { get; init; }

    /// <summary>By the last word inside.</summary>
    public required ShareTable LastWord { get; init; }

    public static Lexicon Read(BinaryReader reader) => new()
    {
        Cues = ShareTable.Read(reader),
        CueStems = ShareTable.Read(reader),
        CuesWithNext = ShareTable.Read(reader),
        CuesWithPrevious = ShareTable.Read(reader),
        SpeechCues = ShareTable.Read(reader),
        SpeakerHeads = ShareTable.Read(reader),
        UnnamedHeads = ShareTable.Read(reader),
        UnnamedPhrases = ShareTable.Read(reader),
        UnnamedOpenings = ShareTable.Read(reader),
        WordBefore = ShareTable.Read(reader),
        WordsBefore = ShareTable.Read(reader),
        WordAfter = ShareTable.Read(reader),
        ContentBefore = ShareTable.Read(reader),
        VerbBefore = ShareTable.Read(reader),
        ContentAfter = ShareTable.Read(reader),
        FirstWord = ShareTable.Read(reader),
        LastWord = ShareTable.Read(reader),
    };

    public void Write(BinaryWriter writer)
    {
        Cues.Write(writer);
        CueStems.Write(writer);
        CuesWithNext.Write(writer);
        CuesWithPrevious.Write(writer);
        SpeechCues.Write(writer);
        SpeakerHeads.Write(writer);
        UnnamedHeads.Write(writer);
        UnnamedPhrases.Write(writer);
        UnnamedOpenings.Write(writer);
        WordBefore.Write(writer);
        WordsBefore.Write(writer);
        WordAfter.Write(writer);
        ContentBefore.Write(writer);
        VerbBefore.Write(writer);
        ContentAfter.Write(writer);
        FirstWord.Write(writer);
        LastWord.Write(writer);
    }
}
