using NewsTools.Entities.Referring;

namespace NewsTools.Training.Pronouns;

/// <summary>Fits the weights by which the candidates of a pronoun are ranked: a log-linear model over the candidates, AdaGrad, in a fixed order.</summary>
internal static class PronounTrainer
{
    private const int Epochs = 30;
    private const float Rate = 0.1f;
    private const float Decay = 1e-4f;

    public static float[] Train(IReadOnlyList<PronounExample> examples)
    {
        float[] weights = new float[PronounFeatures.Names.Length];
        float[] squares = new float[weights.Length];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            foreach (PronounExample example in examples.Where(example => example.Rows.Length > 1 && example.IsRight.Contains(true)))
            {
                Step(example, weights, squares);
            }
        }

        return weights;
    }

    /// <summary>The share of all pronouns that the first-ranked candidate is right for.</summary>
    public static double Accuracy(IReadOnlyList<PronounExample> examples, float[] weights)
    {
        PronounModel model = new(weights);
        return examples.Count(example => example.Rows.Length > 0 && example.IsRight[Best(example, model)]) / (double)Math.Max(1, examples.Count);
    }

    private static int Best(PronounExample example, PronounModel model)
    {
        float[] scores = [.. example.Rows.Select(model.Score)];
        return Array.IndexOf(scores, scores.Max());
    }

    private static void Step(PronounExample example, float[] weights, float[] squares)
    {
        float[] all = PronounModel.Probabilities([.. example.Rows.Select(new PronounModel(weights).Score)]);
        float right = all.Zip(example.IsRight).Sum(pair => pair.Second ? pair.First : 0);
        for (int i = 0; i < weights.Length; i++)
        {
            float slope = Decay * weights[i];
            for (int row = 0; row < all.Length; row++)
            {
                slope += example.Rows[row][i] * (all[row] - (example.IsRight[row] ? all[row] / Math.Max(right, 1e-6f) : 0));
            }

            squares[i] += slope * slope;
            weights[i] -= slope == 0 ? 0 : Rate * slope / MathF.Sqrt(squares[i]);
        }
    }
}
