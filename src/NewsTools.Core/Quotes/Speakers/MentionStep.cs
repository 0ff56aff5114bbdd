using NewsTools.Quotes.Learning;
using NewsTools.Quotes.Scenes;

namespace NewsTools.Quotes.Speakers;

/// <summary>Chooses the words that stand for the speaker of each stretch.</summary>
internal sealed class MentionStep(Scene scene)
{
    private readonly List<int> _phrases = [];

    /// <summary>The row of "no words" and that of each candidate phrase.</summary>
    public RowBuffer Rows { get; } = new(MentionFeatures.FeatureCount, StretchContext.FeatureCount);

    /// <summary>Fills the rows for a stretch and gives its candidate phrases.</summary>
    public int[] Fill(StretchContext context)
    {
        MentionFinder.Find(scene, context, _phrases);
        Rows.Clear();
        MentionFeatures.WriteImplicit(context, _phrases.Count, Rows.Add());
        for (int at = 0; at < _phrases.Count; at++)
        {
            MentionFeatures.Write(scene, context, scene.Phrases[_phrases[at]], _phrases.Count, at, Rows.Add());
        }

        return [.. _phrases];
    }

    public MentionChoice Choose(StretchContext context, TreeEnsemble model)
    {
        int[] phrases = Fill(context);
        float[] shares = Shares.Of(Rows.Score(model));
        return new MentionChoice(context, phrases, shares[1..], shares[0]);
    }
}
