using System.Globalization;
using NewsTools.Entities.Tables;

namespace NewsTools.Entities.Referring;

/// <summary>The learned weights of <see cref="PronounFeatures"/>.</summary>
internal sealed class PronounModel(float[] weights)
{
    public static Lazy<PronounModel> Shipped { get; } = new(Load);

    public float Score(float[] row)
    {
        float sum = 0;
        for (int i = 0; i < row.Length; i++)
        {
            sum += row[i] * weights[i];
        }

        return sum;
    }

    /// <summary>Scores as probabilities that sum to one.</summary>
    public static float[] Probabilities(float[] scores)
    {
        float most = scores.Max();
        float[] powers = [.. scores.Select(score => MathF.Exp(score - most))];
        float sum = powers.Sum();
        return [.. powers.Select(power => power / sum)];
    }

    private static PronounModel Load()
    {
        Dictionary<string, float> weights = TableFile.Rows("pronoun-weights").ToDictionary(row => row[0], row => float.Parse(row[1], CultureInfo.InvariantCulture));
        return new PronounModel([.. PronounFeatures.Names.Select(name => weights.GetValueOrDefault(name))]);
    }
}
