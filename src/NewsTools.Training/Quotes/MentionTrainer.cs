using NewsTools.Quotes.Learning;
using NewsTools.Quotes.Speakers;
using NewsTools.Training.Boosting;

namespace NewsTools.Training.Quotes;

/// <summary>Trains the choice of the words that stand for the speaker of a stretch.</summary>
internal static class MentionTrainer
{
    private static readonly int[] Seeds = [7, 23];

    private static readonly BoostingOptions Options = new() { Trees = 360, Leaves = 32, LearningRate = 0.03, FeatureShare = 0.25, MinHessian = 8, Lambda = 6 };

    /// <summary>The model of all articles; each article gets the choices of a model that did not see it.</summary>
    public static TreeEnsemble Learn(List<TrainingArticle> articles, Action<string> log)
    {
        Samples samples = SamplesOf(articles, log);
        TreeEnsemble[] models = FoldModels.Train(samples, Objective.Choice, Options, Seeds);
        new FoldModels(log).ReportChoices("mentions", samples, models);
        foreach (TrainingArticle article in articles)
        {
            MentionStep step = new(article.Scene);
            article.Choices = [.. article.Contexts.Select(context => step.Choose(context, models[article.Fold]))];
        }

        return models[FoldModels.Folds];
    }

    private static Samples SamplesOf(List<TrainingArticle> articles, Action<string> log)
    {
        Samples samples = new(MentionFeatures.FeatureCount);
        int skipped = 0;
        foreach (TrainingArticle article in articles)
        {
            MentionStep step = new(article.Scene);
            for (int index = 0; index < article.Labels.Length; index++)
            {
                if (article.Labels[index] is not { IsQuotation: true, Gold: GoldQuote gold })
                {
                    continue;
                }

                int[] candidates = step.Fill(article.Contexts[index]);
                int right = MentionLabels.RowOf(article.Scene, gold, candidates);
                skipped += right < 0 ? 1 : 0;
                if (right >= 0)
                {
                    samples.AddChoice(article.Fold, step.Rows, right);
                }
            }
        }

        log($"mentions: {samples.GroupStarts.Count} choices, {samples.Rows} rows, {skipped} skipped");
        return samples;
    }
}
