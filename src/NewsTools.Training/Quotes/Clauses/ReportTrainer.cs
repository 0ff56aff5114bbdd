using NewsTools.Quotes.Indirect;
using NewsTools.Quotes.Learning;
using NewsTools.Training.Boosting;

namespace NewsTools.Training.Quotes.Clauses;

/// <summary>Trains what tells whether a report was found right.</summary>
internal static class ReportTrainer
{
    /// <summary>How much of the words must be the same for a report to be right.</summary>
    private const double LeastOverlap = 0.67;

    private static readonly BoostingOptions Options = new() { Trees = 200, Leaves = 16, LearningRate = 0.05, FeatureShare = 0.3, MinHessian = 6, Lambda = 6 };

    public static TreeEnsemble Learn(IEnumerable<TrainingArticle> articles, Action<string> log)
    {
        Samples samples = new(ReportFeatures.FeatureCount);
        float[] row = new float[ReportFeatures.FeatureCount];
        foreach (TrainingArticle article in articles.Where(article => !article.Gold.IsQuotedOnly))
        {
            List<Report> reports = article.Reports.Reports;
            for (int index = 0; index < reports.Count; index++)
            {
                if (IsRight(article, reports[index]) is bool isRight)
                {
                    ReportFeatures.Write(article.Scene, reports, index, row);
                    samples.StartGroup(article.Fold);
                    samples.Add(row, isRight ? 1 : 0);
                }
            }
        }

        TreeEnsemble[] models = FoldModels.Train(samples, Objective.Logistic, Options);
        new FoldModels(log).ReportYesNo("reports", samples, models);
        return models[FoldModels.Folds];
    }

    /// <summary>Whether one of its pieces is a quotation as annotated; null where the annotation does not decide.</summary>
    private static bool? IsRight(TrainingArticle article, Report report)
    {
        bool? isRight = false;
        foreach ((int first, int end) in report.Contents)
        {
            (int start, int stop) = (article.Document.Tokens[first].Start, article.Document.Tokens[end - 1].End);
            if (article.Gold.Ignored.Any(span => span.Start < stop && start < span.End))
            {
                return null;
            }

            foreach (GoldQuote quote in article.Gold.Quotes.Where(quote => quote.Start < stop && start < quote.End))
            {
                double overlap = (double)(Math.Min(stop, quote.End) - Math.Max(start, quote.Start)) / (Math.Max(stop, quote.End) - Math.Min(start, quote.Start));
                if (overlap >= LeastOverlap)
                {
                    return quote.IsOptional ? null : true;
                }
            }
        }

        return isRight;
    }
}
