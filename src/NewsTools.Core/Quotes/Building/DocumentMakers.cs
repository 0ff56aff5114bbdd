using NewsTools.Entities;
using NewsTools.Models;
using NewsTools.Quotes.Scenes;

namespace NewsTools.Quotes.Building;

/// <summary>Tells whose words a document tells: "a survey by Northern Water", "the ministry's report", "a Northern Herald poll".</summary>
internal sealed class DocumentMakers(Scene scene)
{
    private static readonly WordMap<bool> Documents =
        new([.. EmbeddedTable.Rows("document-words.tsv").SelectMany(row => row[1].Split(' ')).Select(word => KeyValuePair.Create(word, true))]);

    /// <summary>The figure that made the document which the words for a speaker name first; -1 where they name none, or no maker.</summary>
    public int Of((int First, int End) source)
    {
        int maker = -1;
        for (int token = source.First; token < source.End; token++)
        {
            if (scene.Document.Cast.At(token) is { Form: ReferenceForm.Name } name)
            {
                maker = IsMaker(name.Character) ? name.Character : -1;
                token = name.End - 1;
            }
            else if (Documents.Contains(scene.Document.TextOf(token)))
            {
                return By(token + 1, source.End) is int other and >= 0 ? other : maker;
            }
            else if (scene.PhraseOf[token] < 0 && scene.Document.TextOf(token) is not ("'s" or "’s" or "'" or "’"))
            {
                return -1;
            }
        }

        return -1;
    }

    private int By(int token, int end)
        => token + 1 < end && scene.Document.TextOf(token) is "by" or "from" && scene.PhraseOf[token + 1] is int index and >= 0
            && scene.Phrases[index] is { Form: PhraseForm.Name, Figure: >= 0 } phrase && IsMaker(phrase.Figure)
            ? phrase.Figure
            : -1;

    private bool IsMaker(int figure) => scene.Figures[figure].Type is EntityType.Person or EntityType.Organization;
}
