namespace NewsTools.Quotes.Speakers;

/// <summary>The candidates for the speaker of a stretch with their probabilities; figure -1 is someone the article does not name.</summary>
internal sealed class SpeakerRanking
{
    public SpeakerRanking(int[] figures, float[] shares)
    {
        Figures = figures;
        Shares = shares;
        int top = 0;
        for (int at = 1; at < shares.Length; at++)
        {
            top = shares[at] > shares[top] ? at : top;
        }

        Top = figures[top];
        TopShare = shares[top];
    }

    public int[] Figures { get; }

    public float[] Shares { get; }

    /// <summary>The likeliest figure, or -1.</summary>
    public int Top { get; }

    public float TopShare { get; }

    public float ShareOf(int figure)
    {
        int at = Array.IndexOf(Figures, figure);
        return at < 0 ? 0 : Shares[at];
    }
}
