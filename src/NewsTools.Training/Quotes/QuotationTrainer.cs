using NewsTools.Quotes.Learning;
using NewsTools.Quotes.Speakers;
using NewsTools.Training.Boosting;

namespace NewsTools.Training.Quotes;

/// <summary>Trains what tells quotations from other stretches in marks.</summary>
internal static class QuotationTrainer
{
    /// <summary>The share of quotations among stretches that nobody read.</summary>
    private const float UnreadShare = 0.17f;

    private const float UnreadWeight = 0.7f;

    private static readonly int[] Seeds = [7, 23, 41, 59];

    private static readonly BoostingOptions Options = new() { Trees = 300, Leaves = 16, LearningRate = 0.03, FeatureShare = 0.25, MinHessian = 5, Lambda = 4, FlatShare = 1 };

    /// <summary>The word score of all articles; each article gets the scores of a model that did not see it.</summary>
    public static WordScorer LearnWords(List<TrainingArticle> articles)
    {
        WordTrainer trainer = new();
        articles.ForEach(article => trainer.Add(article, UnreadShare));
        WordScorer[] models = [.. Enumerable.Range(0, FoldModels.Folds + 1).Select(fold => trainer.Without(fold < FoldModels.Folds ? fold : FoldModels.All))];
        articles.ForEach(article => article.SetWordScores(models[article.Fold]));
        return models[FoldModels.Folds];
    }

    /// <summary>The model of all articles; each article gets the shares of a model that did not see it.</summary>
    public static TreeEnsemble Learn(List<TrainingArticle> articles, Action<string> log)
    {
        Samples samples = new(QuotationFeatures.FeatureCount);
        foreach (TrainingArticle article in articles)
        {
            foreach ((int index, float[] row) in Rows(article))
            {
                LabeledStretch label = article.Labels[index];
                if (label.IsQuotation is not null || label.IsUnread)
                {
                    samples.StartGroup(article.Fold);
                    samples.Add(row, label.IsUnread ? UnreadShare : label.IsQuotation == true ? 1 : 0, label.IsUnread ? UnreadWeight : 1);
                }
            }
        }

        TreeEnsemble[] models = FoldModels.Train(samples, Objective.Logistic, Options, Seeds);
        new FoldModels(log).ReportYesNo("quotations", samples, models);
        foreach (TrainingArticle article in articles)
        {
            article.Quotations = [.. Rows(article).Select(entry => Shares.Logistic(models[article.Fold].Score(entry.Row)))];
        }

        return models[FoldModels.Folds];
    }

    /// <summary>The features of each stretch; the row is good until the next.</summary>
    private static IEnumerable<(int Index, float[] Row)> Rows(TrainingArticle article)
    {
        float[] row = new float[QuotationFeatures.FeatureCount];
        ArticleMarks marks = new(article.Scene);
        for (int index = 0; index < article.Choices.Length; index++)
        {
            QuotationFeatures.Write(article.Scene, article.Choices[index], marks, article.WordScores[index], row);
            yield return (index, row);
        }
    }
}
