namespace NewsTools.Quotes.Scenes;

/// <summary>The form of words that may stand for a speaker.</summary>
internal enum PhraseForm : byte
{
    Name = 0,
    He,
    She,
    They,
    I,
    We,
    It,
    Relative,
    OtherPronoun,
    Noun,
}
