using NewsTools.Quotes.Learning;
using NewsTools.Quotes.Speakers;
using NewsTools.Training.Boosting;

namespace NewsTools.Training.Quotes;

/// <summary>Trains the ranking of figures as speakers.</summary>
internal static class SpeakerTrainer
{
    private static readonly int[] Seeds = [7, 23];

    private static readonly BoostingOptions Options = new() { Trees = 320, Leaves = 32, LearningRate = 0.03, FeatureShare = 0.2, MinHessian = 6, Lambda = 8, SteepShare = 0.3f, FlatShare = 0.25f };

    /// <summary>The model of all articles; each article gets the rankings of a model that did not see it.</summary>
    public static TreeEnsemble Learn(List<TrainingArticle> articles, Action<string> log)
    {
        Samples samples = SamplesOf(articles, log);
        TreeEnsemble[] models = FoldModels.Train(samples, Objective.Choice, Options, Seeds);
        new FoldModels(log).ReportChoices("speakers", samples, models);
        foreach (TrainingArticle article in articles)
        {
            SpeakerStep step = new(article.Scene, article.Reports, article.Choices);
            article.Rankings = [.. Enumerable.Range(0, article.Choices.Length).Select(index => step.Rank(index, models[article.Fold]))];
        }

        return models[FoldModels.Folds];
    }

    private static Samples SamplesOf(List<TrainingArticle> articles, Action<string> log)
    {
        Samples samples = new(FigureFeatures.FeatureCount);
        int skipped = 0;
        foreach (TrainingArticle article in articles.Where(article => article.Gold.HasNames))
        {
            SpeakerStep step = new(article.Scene, article.Reports, article.Choices);
            for (int index = 0; index < article.Labels.Length; index++)
            {
                if (article.Labels[index] is not { IsQuotation: true, Gold: GoldQuote gold } || (gold.Names.Count == 0 && !gold.IsUnnamed))
                {
                    continue;
                }

                int[] figures = step.Fill(index);
                int right = Array.FindIndex(figures, SpeakerLabels.Of(article.Scene, gold).Contains);
                skipped += right < 0 ? 1 : 0;
                if (right >= 0)
                {
                    samples.AddChoice(article.Fold, step.Rows, right);
                }
            }
        }

        log($"speakers: {samples.GroupStarts.Count} choices, {samples.Rows} rows, {skipped} without the right figure");
        return samples;
    }
}
