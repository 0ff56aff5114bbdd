using NewsTools.Quotes.Scenes;

namespace NewsTools.Quotes.Indirect;

/// <summary>The tokens around a word of saying that may belong to what it reports: its sentence without a dateline, cut where that is very long.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The token after the last.</param>
/// <param name="Cue">The word of saying.</param>
internal readonly record struct ClauseWindow(int First, int End, int Cue)
{
    /// <summary>How far a clause is followed from its word of saying.</summary>
    public const int Widest = 70;

    public static ClauseWindow Of(Scene scene, int cue)
    {
        Language.Sentence sentence = scene.Document.Sentences[scene.Document.Tokens[cue].Sentence];
        int first = Datelines.After(scene, sentence);
        return new ClauseWindow(Math.Max(first <= cue ? first : sentence.First, cue - Widest), Math.Min(sentence.End, cue + Widest), cue);
    }
}
