using NewsTools.Quotes.Learning;
using NewsTools.Quotes.Scenes;

namespace NewsTools.Quotes.Speakers;

/// <summary>Chooses the words that stand for the speaker of each stretch.</summary>
internal sealed class MentionStep(Scene scene)
{
    private readonly List<int> _phrases = [];
    private readonly float[] _row = new float[MentionFeatures.FeatureCount];

    /// <summary>Calls back with the row of "no words", then with that of each candidate phrase.</summary>
    public int[] Rows(StretchContext context, RowAction action)
    {
        MentionFinder.Find(scene, context, _phrases);
        MentionFeatures.WriteImplicit(context, _phrases.Count, _row);
        action(_row);
        for (int at = 0; at < _phrases.Count; at++)
        {
            MentionFeatures.Write(scene, context, scene.Phrases[_phrases[at]], _phrases.Count, at, _row);
            action(_row);
        }

        return [.. _phrases];
    }

    public MentionChoice Choose(StretchContext context, TreeEnsemble model)
    {
        List<float> scores = [];
        int[] phrases = Rows(context, row => scores.Add(model.Score(row)));
        float[] shares = Shares.Of(scores);
        return new MentionChoice(context, phrases, shares[1..], shares[0]);
    }
}
