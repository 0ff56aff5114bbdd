namespace NewsTools.Dates.Reading;

/// <summary>What is known of a word: its classes, and the value of up to two of them.</summary>
/// <param name="Class">All classes.</param>
/// <param name="First">The class of <paramref name="FirstValue"/>.</param>
/// <param name="FirstValue">The value of the first class.</param>
/// <param name="SecondValue">The value of every other class.</param>
/// <param name="Phrases">The list of phrases that begin with the word; 0 for none.</param>
/// <param name="Ambiguous">Whether it is as often an ordinary word ("may", "sat").</param>
internal readonly record struct Word(WordClass Class, WordClass First, short FirstValue, short SecondValue, short Phrases, bool Ambiguous)
{
    public bool Is(WordClass wanted) => (Class & wanted) != 0;

    public int Value(WordClass wanted) => (First & wanted) != 0 ? FirstValue : SecondValue;
}
