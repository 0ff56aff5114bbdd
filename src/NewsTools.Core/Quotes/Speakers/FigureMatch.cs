using NewsTools.Quotes.Scenes;

namespace NewsTools.Quotes.Speakers;

/// <summary>Whether the words that stand for a speaker can mean a figure.</summary>
internal static class FigureMatch
{
    /// <summary>Whether a pronoun fits the figure: 1 fits, 0 may fit, -1 does not.</summary>
    public static float Agreement(Phrase? top, Figure figure)
    {
        bool isPerson = figure.Type == EntityType.Person || figure.IsAdHoc;
        return top?.Form switch
        {
            PhraseForm.He => !isPerson || figure.Gender == Gender.Female ? -1 : figure.Gender == Gender.Male ? 1 : 0,
            PhraseForm.She => !isPerson || figure.Gender == Gender.Male ? -1 : figure.Gender == Gender.Female ? 1 : 0,
            PhraseForm.It => isPerson ? -1 : 1,
            PhraseForm.They => isPerson ? 0 : 1,
            _ => 2,
        };
    }

    /// <summary>How many words of the phrase describe the figure elsewhere in the article; the head counts double.</summary>
    public static float Description(Scene scene, Phrase? top, Figure figure)
    {
        if (top is not { Form: PhraseForm.Noun })
        {
            return -1;
        }

        int matches = figure.Descriptions.Contains(scene.Forms[top.Head]) ? 2 : 0;
        for (int token = top.First; token < top.Head; token++)
        {
            matches += figure.Descriptions.Contains(scene.Forms[token]) ? 1 : 0;
        }

        return matches;
    }
}
