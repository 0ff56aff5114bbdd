using NewsTools.Models;
using NewsTools.Quotes.Learning;
using NewsTools.Quotes.Scenes;
using NewsTools.Tagging;

namespace NewsTools.Quotes.Indirect;

/// <summary>What the grammar of words of saying lets follow and go before.</summary>
internal static class CueFrames
{
    private static readonly HashSet<uint> Directives = Of("directive");

    private static readonly HashSet<uint> Addressed = Of("addressed");

    /// <summary>Whether a verb tells someone to do something ("asked Congress to …").</summary>
    public static bool IsDirective(Scene scene, int cue) => Directives.Contains(Stem.Of(scene.Document.TextOf(cue)));

    /// <summary>Whether the subject of a verb is the one who hears it ("was told that …").</summary>
    public static bool IsHeard(Scene scene, int cue) => IsPassive(scene, cue) && Addressed.Contains(Stem.Of(scene.Document.TextOf(cue)));

    /// <summary>Whether a form of "be" stands before the participle of a verb.</summary>
    public static bool IsPassive(Scene scene, int cue)
    {
        int token = cue - 1;
        while (token > 0 && scene.Tag(token) is PartOfSpeech.Adv or PartOfSpeech.Part)
        {
            token--;
        }

        return token >= 0 && scene.Document.TextOf(token) is "is" or "are" or "was" or "were" or "be" or "been" or "being"
            && !scene.Document.TextOf(cue).EndsWith("ing", StringComparison.Ordinal);
    }

    private static HashSet<uint> Of(string frame)
        => [.. EmbeddedTable.Rows("cue-frames.tsv").Where(row => row[0] == frame).SelectMany(row => row[1].Split(' ')).Select(word => Stem.Of(word))];
}
