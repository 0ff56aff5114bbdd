namespace NewsTools.Training.Boosting;

/// <summary>Gradient-boosted regression trees over binned features: second-order, leaf by leaf, on one thread with a fixed seed.</summary>
internal static class Booster
{
    /// <summary>Grows a forest.</summary>
    /// <param name="samples">The rows.</param>
    /// <param name="binned">The same rows in bins.</param>
    /// <param name="leftOut">The fold whose groups are not learned from; -1 for none.</param>
    /// <param name="objective">What to fit.</param>
    /// <param name="options">How to grow.</param>
    public static GrownForest Train(Samples samples, BinnedSamples binned, int leftOut, Objective objective, BoostingOptions options)
    {
        int[] groups = [.. Enumerable.Range(0, samples.GroupStarts.Count).Where(group => samples.Folds[group] != leftOut)];
        int[] rows = [.. groups.SelectMany(group => Enumerable.Range(samples.GroupStarts[group], samples.GroupEnd(group) - samples.GroupStarts[group]))];
        float bias = objective == Objective.Logistic ? Prior(samples, rows) : 0;
        double[] scores = new double[samples.Rows];
        foreach (int row in rows)
        {
            scores[row] = bias;
        }

        float[] gradients = new float[samples.Rows];
        float[] hessians = new float[samples.Rows];
        TreeGrower grower = new(binned, rows, options);
        GrownForest forest = new(bias, []);
        Random random = new(options.Seed);
        for (int tree = 0; tree < options.Trees; tree++)
        {
            if (objective == Objective.Logistic)
            {
                LogisticGradients(samples, rows, scores, gradients, hessians);
            }
            else
            {
                ChoiceGradients(samples, groups, scores, gradients, hessians);
            }

            forest.Trees.Add(grower.Grow(gradients, hessians, Features(binned.Features, options.FeatureShare, random), scores));
        }

        return forest;
    }

    /// <summary>Softmax over each group of scores.</summary>
    private static void Softmax(Span<double> scores)
    {
        double most = double.NegativeInfinity;
        foreach (double score in scores)
        {
            most = Math.Max(most, score);
        }

        double sum = 0;
        for (int at = 0; at < scores.Length; at++)
        {
            scores[at] = Math.Exp(scores[at] - most);
            sum += scores[at];
        }

        for (int at = 0; at < scores.Length; at++)
        {
            scores[at] /= sum;
        }
    }

    private static float Prior(Samples samples, int[] rows)
    {
        double share = rows.Sum(row => (double)samples.Labels[row]) / Math.Max(1, rows.Length);
        return share is > 0 and < 1 ? (float)Math.Log(share / (1 - share)) : 0;
    }

    private static void LogisticGradients(Samples samples, int[] rows, double[] scores, float[] gradients, float[] hessians)
    {
        foreach (int row in rows)
        {
            double probability = 1 / (1 + Math.Exp(-scores[row]));
            gradients[row] = (float)(samples.Weights[row] * (probability - samples.Labels[row]));
            hessians[row] = (float)(samples.Weights[row] * Math.Max(probability * (1 - probability), 1e-6));
        }
    }

    private static void ChoiceGradients(Samples samples, int[] groups, double[] scores, float[] gradients, float[] hessians)
    {
        foreach (int group in groups)
        {
            int start = samples.GroupStarts[group];
            int end = samples.GroupEnd(group);
            double[] shares = scores[start..end];
            Softmax(shares);
            for (int row = start; row < end; row++)
            {
                double probability = shares[row - start];
                gradients[row] = (float)(samples.Weights[row] * (probability - samples.Labels[row]));
                hessians[row] = (float)(samples.Weights[row] * Math.Max(probability * (1 - probability), 1e-6));
            }
        }
    }

    private static int[] Features(int count, double share, Random random)
    {
        int[] features = [.. Enumerable.Range(0, count)];
        random.Shuffle(features);
        int[] chosen = features[..Math.Max(1, (int)Math.Round(count * share))];
        Array.Sort(chosen);
        return chosen;
    }
}
