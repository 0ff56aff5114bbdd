namespace NewsTools.Quotes.Indirect;

/// <summary>What a token of a sentence is to one word of saying.</summary>
internal enum ClauseLabel : byte
{
    Outside = 0,
    Content,
    Source,
    Cue,
}
