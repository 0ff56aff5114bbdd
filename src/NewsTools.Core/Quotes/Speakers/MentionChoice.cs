using NewsTools.Quotes.Scenes;

namespace NewsTools.Quotes.Speakers;

/// <summary>The phrases that may stand for the speaker of a stretch, each with its probability.</summary>
internal sealed class MentionChoice
{
    public MentionChoice(StretchContext context, int[] phrases, float[] shares, float implicitShare)
    {
        Context = context;
        Phrases = phrases;
        Shares = shares;
        ImplicitShare = implicitShare;
        Top = -1;
        for (int at = 0; at < phrases.Length; at++)
        {
            if (shares[at] > TopShare)
            {
                TopShare = shares[at];
                Top = phrases[at];
            }
        }
    }

    public StretchContext Context { get; }

    /// <summary>The candidates, by their index in the scene.</summary>
    public int[] Phrases { get; }

    public float[] Shares { get; }

    /// <summary>The probability that no words stand for the speaker: the one before goes on.</summary>
    public float ImplicitShare { get; }

    /// <summary>The likeliest phrase; -1 where there is no candidate.</summary>
    public int Top { get; }

    public float TopShare { get; }

    /// <summary>Whether a phrase is likelier than none.</summary>
    public bool IsExplicit => Top >= 0 && TopShare >= ImplicitShare;

    /// <summary>The likeliest phrase where it is likelier than none.</summary>
    public Phrase? Mention(Scene scene) => IsExplicit ? scene.Phrases[Top] : null;
}
