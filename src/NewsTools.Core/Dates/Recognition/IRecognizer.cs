using NewsTools.Dates.Reading;

namespace NewsTools.Dates.Recognition;

/// <summary>Recognises one kind of expression. It reads a bounded number of atoms on either side, so that the whole scan is linear.</summary>
internal interface IRecognizer
{
    /// <summary>The classes of words that such an expression may begin with.</summary>
    WordClass Triggers { get; }

    /// <summary>The expression that begins at an atom; null where there is none.</summary>
    Found? Match(DateText text, int at);
}
