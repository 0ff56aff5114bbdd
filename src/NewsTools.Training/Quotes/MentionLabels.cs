using NewsTools.Quotes.Scenes;

namespace NewsTools.Training.Quotes;

/// <summary>Finds the phrase that the annotated words for the speaker mean.</summary>
internal static class MentionLabels
{
    /// <summary>The phrase whose head stands in the annotated words: where a name is meant the first name, else the first phrase; a possessor only where there is nothing else; -1 for none.</summary>
    public static int PhraseIn(Scene scene, (int Start, int End) mention, bool preferName)
    {
        int found = -1;
        int possessor = -1;
        for (int token = scene.Document.TokenAt(mention.Start); token < scene.PhraseOf.Length && scene.Document.Tokens[token].Start < mention.End; token++)
        {
            int index = scene.PhraseOf[token];
            if (index < 0 || scene.Document.Tokens[scene.Phrases[index].Head].Start >= mention.End)
            {
                continue;
            }

            if (scene.Phrases[index].IsPossessor)
            {
                possessor = possessor < 0 ? index : possessor;
            }
            else if (!preferName || scene.Phrases[index].Form == PhraseForm.Name)
            {
                return index;
            }
            else
            {
                found = found < 0 ? index : found;
            }
        }

        return found < 0 ? possessor : found;
    }

    /// <summary>The row of the right candidate: 0 for none of its own, else one more than its place among the candidates; -1 where the annotation does not tell.</summary>
    public static int RowOf(Scene scene, GoldQuote gold, int[] candidates)
    {
        if (gold.Mention is not (int, int) mention)
        {
            return gold.MentionForm is null or "implicit" ? 0 : -1;
        }

        int phrase = PhraseIn(scene, mention, gold.MentionForm == "name");
        int at = Array.IndexOf(candidates, phrase);
        return phrase < 0 ? -1 : at < 0 && gold.Kind == "direct" && IsFar(scene, phrase, candidates) ? 0 : at < 0 ? -1 : at + 1;
    }

    private static bool IsFar(Scene scene, int phrase, int[] candidates)
        => candidates.Length == 0 || scene.ParagraphOf(scene.Phrases[phrase].First) + 1 < candidates.Min(candidate => scene.ParagraphOf(scene.Phrases[candidate].First));
}
