namespace NewsTools.Quotes.Learning;

/// <summary>Turns scores into probabilities.</summary>
internal static class Shares
{
    /// <summary>The softmax of the scores.</summary>
    public static float[] Of(ReadOnlySpan<float> scores)
    {
        float most = float.NegativeInfinity;
        foreach (float score in scores)
        {
            most = MathF.Max(most, score);
        }

        float[] shares = new float[scores.Length];
        double sum = 0;
        for (int at = 0; at < shares.Length; at++)
        {
            shares[at] = (float)Math.Exp(scores[at] - most);
            sum += shares[at];
        }

        for (int at = 0; at < shares.Length; at++)
        {
            shares[at] = (float)(shares[at] / sum);
        }

        return shares;
    }

    /// <summary>The logistic function of a score.</summary>
    public static float Logistic(float score) => (float)(1 / (1 + Math.Exp(-score)));
}
