using NewsTools.Quotes.Learning;
using NewsTools.Training.Boosting;

namespace NewsTools.Training.Quotes;

/// <summary>Models by cross-validation: one a fold, trained on the others, and one trained on all; and how right they are of what they did not see.</summary>
internal sealed class FoldModels(Action<string> log)
{
    public const int Folds = 5;
    public const int All = -1;

    /// <summary>Trains the models; with several seeds (a power of two) each is the mean of as many.</summary>
    public static TreeEnsemble[] Train(Samples samples, Objective objective, BoostingOptions options, params int[] seeds)
    {
        BinnedSamples binned = BinnedSamples.Of(samples);
        int[] starts = seeds.Length == 0 ? [options.Seed] : seeds;
        return [.. Enumerable.Range(0, Folds + 1).Select(fold => Mean(
            [.. starts.Select(seed => EnsembleBuilder.Build(Booster.Train(samples, binned, fold < Folds ? fold : All, objective, options with { Seed = seed })))]))];
    }

    /// <summary>Tells how many choices of articles unseen are right.</summary>
    public void ReportChoices(string name, Samples samples, TreeEnsemble[] models)
    {
        int right = 0;
        for (int group = 0; group < samples.GroupStarts.Count; group++)
        {
            int best = samples.GroupStarts[group];
            float most = float.NegativeInfinity;
            for (int row = samples.GroupStarts[group]; row < samples.GroupEnd(group); row++)
            {
                float score = models[samples.Folds[group]].Score(samples.Row(row));
                (most, best) = score > most ? (score, row) : (most, best);
            }

            right += samples.Labels[best] == 1 ? 1 : 0;
        }

        log($"{name}: {100.0 * right / samples.GroupStarts.Count:F2}% of unseen choices right");
    }

    public void ReportYesNo(string name, Samples samples, TreeEnsemble[] models)
    {
        int missed = 0;
        int taken = 0;
        for (int row = 0; row < samples.Rows; row++)
        {
            bool isTaken = models[samples.Folds[row]].Score(samples.Row(row)) > 0;
            missed += !isTaken && samples.Labels[row] == 1 ? 1 : 0;
            taken += isTaken && samples.Labels[row] == 0 ? 1 : 0;
        }

        log($"{name}: {missed} of {samples.Labels.Count(label => label == 1)} missed, {taken} of {samples.Labels.Count(label => label == 0)} wrongly taken");
        float[] scores = [.. Enumerable.Range(0, samples.Rows).Select(row => Shares.Logistic(models[samples.Folds[row]].Score(samples.Row(row))))];
        log("  missed and taken by threshold: " + string.Join(", ", Enumerable.Range(2, 8).Select(step => $"{step / 10f:F1}: {scores.Where((score, row) => score < step / 10f && samples.Labels[row] == 1).Count()} {scores.Where((score, row) => score >= step / 10f && samples.Labels[row] == 0).Count()}")));
    }

    private static TreeEnsemble Mean(TreeEnsemble[] models)
        => models.Length == 1 ? models[0] : TreeEnsemble.Mean(Mean(models[..(models.Length / 2)]), Mean(models[(models.Length / 2)..]));
}
