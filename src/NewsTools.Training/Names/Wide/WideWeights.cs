using NewsTools.Tagging.Names;

namespace NewsTools.Training.Names.Wide;

/// <summary>The weights of a trained wide part.</summary>
/// <param name="Keys">The features' hashes.</param>
/// <param name="Weights">The features' weights, <see cref="WideTrainer.Width"/> numbers each.</param>
/// <param name="Steps">What a step from one tag to another is worth.</param>
/// <param name="Squares">The sums of the squares of the weights' gradients.</param>
internal sealed record WideWeights(uint[] Keys, float[] Weights, float[] Steps, float[] Squares)
{
    private const double ShareOfUse = 0.25;

    /// <summary>A feature's weight for a tag, beside that for no name.</summary>
    public float WeightOf(int feature, int tag)
        => Weights[(feature * WideTrainer.Width) + tag] - Weights[(feature * WideTrainer.Width) + NameTags.Outside];

    /// <summary>The largest of a feature's weights.</summary>
    public float LargestOf(int feature)
    {
        float largest = 0;
        for (int tag = 1; tag < NameTags.Count; tag++)
        {
            largest = Math.Max(largest, Math.Abs(WeightOf(feature, tag)));
        }

        return largest;
    }

    /// <summary>The features that matter most: those that weigh much and are of use often.</summary>
    public int[] Best(int count)
        => [.. Enumerable.Range(0, Keys.Length).OrderByDescending(Importance).Take(count).Order()];

    private double Importance(int feature)
    {
        double use = 1e-3;
        foreach (float square in Squares.AsSpan(feature * WideTrainer.Width, NameTags.Count))
        {
            use += square;
        }

        return LargestOf(feature) * Math.Pow(use, ShareOfUse);
    }
}
