namespace NewsTools.Tagging;

/// <summary>
/// The sixteen classes that the tagger chooses from. Marks are punctuation and no foreign words, other tokens the reverse, so
/// <see cref="PartOfSpeech.Punct"/> and <see cref="PartOfSpeech.X"/> share class 0.
/// </summary>
internal static class PosTags
{
    public const int Count = 16;

    public static int ClassOf(PartOfSpeech tag) => tag switch
    {
        PartOfSpeech.Punct => 0,
        PartOfSpeech.Verb => (int)PartOfSpeech.Punct,
        _ => (int)tag,
    };

    public static PartOfSpeech TagOf(int tagClass, uint shape) => tagClass switch
    {
        0 => (shape & (WordInfo.HasLetter | WordInfo.HasDigit)) == 0 ? PartOfSpeech.Punct : PartOfSpeech.X,
        (int)PartOfSpeech.Punct => PartOfSpeech.Verb,
        _ => (PartOfSpeech)tagClass,
    };
}
