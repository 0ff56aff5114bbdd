using NewsTools.Analysis;
using NewsTools.Quotes.Indirect;
using NewsTools.Quotes.Learning;
using NewsTools.Quotes.Speakers;
using NewsTools.Training.Quotes.Boosting;
using NewsTools.Training.Quotes.Clauses;

namespace NewsTools.Training.Quotes;

/// <summary>
/// Trains the quote stage's model from raw text through the real pipeline. Each step learns from what the one before says of articles it did not see:
/// the articles are dealt into folds, and a fold's features come from models of the others.
/// </summary>
internal sealed class QuoteTrainer(TextWriter log)
{
    private const int Folds = 5;
    private const int All = -1;
    private const float UnreadShare = 0.17f;

    private static readonly BoostingOptions MentionOptions = new() { Trees = 220, Leaves = 24, LearningRate = 0.05, FeatureShare = 0.25, MinHessian = 8, Lambda = 6 };
    private static readonly BoostingOptions QuotationOptions = new() { Trees = 300, Leaves = 16, LearningRate = 0.03, FeatureShare = 0.25, MinHessian = 5, Lambda = 4, FlatShare = 1 };
    private static readonly BoostingOptions SpeakerOptions = new() { Trees = 160, Leaves = 32, LearningRate = 0.06, FeatureShare = 0.2, MinHessian = 6, Lambda = 8, SteepShare = 0.3f, FlatShare = 0.25f };

    private readonly System.Diagnostics.Stopwatch _watch = System.Diagnostics.Stopwatch.StartNew();

    public QuoteModel Train(IEnumerable<string> paths)
    {
        List<TrainingArticle> articles = Read(paths);
        LexiconCounter counter = new(Folds);
        Lexicon empty = counter.Without(All);
        articles.ForEach(article => article.SetScene(empty));
        articles.ForEach(counter.Count);
        Lexicon[] lexicons = [.. Enumerable.Range(0, Folds).Select(counter.Without)];
        articles.ForEach(article => article.SetScene(lexicons[article.Fold]));
        Log($"{articles.Count} articles, {articles.Sum(article => article.Labels.Count(label => label.IsQuotation == true))} quotations, {articles.Sum(article => article.Labels.Count(label => label.IsQuotation == false))} others");
        TreeEnsemble[] cues = LearnCues(articles);
        ClauseWeights[] clauses = ClauseTrainer.LearnClauses(articles, Folds, Log);
        articles.ForEach(article => article.SetReports(cues[article.Fold], clauses[article.Fold]));
        WordScorer[] words = LearnWords(articles);
        return new QuoteModel
        {
            Lexicon = counter.Without(All),
            Cues = cues[Folds],
            Clauses = clauses[Folds],
            Mentions = LearnMentions(articles),
            Words = words[Folds],
            Quotations = LearnQuotations(articles),
            Speakers = LearnSpeakers(articles),
            Calibration = SpeakerReport.Calibrate(articles, log),
        };
    }

    private List<TrainingArticle> Read(IEnumerable<string> paths)
    {
        Dictionary<string, TrainingArticle> articles = [];
        foreach (GoldArticle gold in paths.SelectMany(GoldReader.Read))
        {
            if (!articles.ContainsKey(gold.Id))
            {
                Document document = Analyzer.Annotate(gold.Text, null, new AnalysisOptions(), AnalysisStage.Entities);
                articles.Add(gold.Id, new TrainingArticle(gold, document, articles.Count % Folds));
            }
        }

        Log("annotated");
        return [.. articles.Values];
    }

    private TreeEnsemble[] LearnCues(List<TrainingArticle> articles)
    {
        Samples samples = ClauseTrainer.CueSamples(articles);
        TreeEnsemble[] models = Models(samples, Objective.Logistic, ClauseTrainer.CueOptions);
        ReportYesNo("cues", samples, models);
        return models;
    }

    private TreeEnsemble LearnMentions(List<TrainingArticle> articles)
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
                if (right < 0)
                {
                    skipped++;
                    continue;
                }

                samples.StartGroup(article.Fold);
                for (int at = 0; at < step.Rows.Count; at++)
                {
                    samples.Add(step.Rows.Row(at), at == right ? 1 : 0);
                }
            }
        }

        Log($"mentions: {samples.GroupStarts.Count} choices, {samples.Rows} rows, {skipped} skipped");
        TreeEnsemble[] models = Models(samples, Objective.Choice, MentionOptions);
        Report("mentions", samples, models);
        foreach (TrainingArticle article in articles)
        {
            MentionStep step = new(article.Scene);
            article.Choices = [.. article.Contexts.Select(context => step.Choose(context, models[article.Fold]))];
        }

        return models[Folds];
    }

    private WordScorer[] LearnWords(List<TrainingArticle> articles)
    {
        WordTrainer trainer = new();
        articles.ForEach(article => trainer.Add(article, UnreadShare));
        WordScorer[] models = [.. Enumerable.Range(0, Folds + 1).Select(fold => trainer.Without(fold < Folds ? fold : All))];
        articles.ForEach(article => article.SetWordScores(models[article.Fold]));
        Log("words");
        return models;
    }

    private TreeEnsemble LearnQuotations(List<TrainingArticle> articles)
    {
        Samples samples = new(QuotationFeatures.FeatureCount);
        float[] row = new float[QuotationFeatures.FeatureCount];
        foreach (TrainingArticle article in articles.Where(article => article.Labels.Length > 0))
        {
            ArticleMarks marks = new(article.Scene);
            for (int index = 0; index < article.Labels.Length; index++)
            {
                if (article.Labels[index].IsQuotation is not null || article.Labels[index].IsUnread)
                {
                    QuotationFeatures.Write(article.Scene, article.Choices[index], marks, article.WordScores[index], row);
                    samples.StartGroup(article.Fold);
                    samples.Add(row, article.Labels[index].IsUnread ? UnreadShare : article.Labels[index].IsQuotation == true ? 1 : 0, article.Labels[index].IsUnread ? 0.7f : 1);
                }
            }
        }

        Log($"quotations: {samples.Rows} rows");
        TreeEnsemble[] models = Models(samples, Objective.Logistic, QuotationOptions);
        ReportYesNo("quotations", samples, models);
        foreach (TrainingArticle article in articles)
        {
            ArticleMarks marks = new(article.Scene);
            article.Quotations = new float[article.Choices.Length];
            for (int index = 0; index < article.Choices.Length; index++)
            {
                QuotationFeatures.Write(article.Scene, article.Choices[index], marks, article.WordScores[index], row);
                article.Quotations[index] = Shares.Logistic(models[article.Fold].Score(row));
            }
        }

        return models[Folds];
    }

    private TreeEnsemble LearnSpeakers(List<TrainingArticle> articles)
    {
        Samples samples = SpeakerSamples(articles);
        TreeEnsemble[] models = [.. Models(samples, Objective.Choice, SpeakerOptions)
            .Zip(Models(samples, Objective.Choice, SpeakerOptions with { Seed = 23 }), TreeEnsemble.Mean)];
        Report("speakers", samples, models);
        foreach (TrainingArticle article in articles.Where(article => article.Gold.HasNames))
        {
            SpeakerStep step = new(article.Scene, article.Reports, article.Choices);
            article.Rankings = [.. Enumerable.Range(0, article.Choices.Length).Select(index => step.Rank(index, models[article.Fold]))];
        }

        SpeakerReport.Write(articles, log);
        return models[Folds];
    }

    private Samples SpeakerSamples(List<TrainingArticle> articles)
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
                HashSet<int> right = SpeakerLabels.Of(article.Scene, gold);
                int label = Array.FindIndex(figures, right.Contains);
                if (label < 0)
                {
                    skipped++;
                    continue;
                }

                samples.StartGroup(article.Fold);
                for (int at = 0; at < step.Rows.Count; at++)
                {
                    samples.Add(step.Rows.Row(at), at == label ? 1 : 0);
                }
            }
        }

        Log($"speakers: {samples.GroupStarts.Count} choices, {samples.Rows} rows, {skipped} without the right figure");
        return samples;
    }

    /// <summary>One model a fold, trained on the others, and one trained on all.</summary>
    private static TreeEnsemble[] Models(Samples samples, Objective objective, BoostingOptions options)
    {
        BinnedSamples binned = BinnedSamples.Of(samples);
        return [.. Enumerable.Range(0, Folds + 1).Select(fold => Booster.Train(samples, binned, fold < Folds ? fold : All, objective, options))];
    }

    private void Report(string name, Samples samples, TreeEnsemble[] models)
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

        Log($"{name}: {100.0 * right / samples.GroupStarts.Count:F2}% of unseen choices right");
    }

    private void ReportYesNo(string name, Samples samples, TreeEnsemble[] models)
    {
        int missed = 0;
        int taken = 0;
        for (int row = 0; row < samples.Rows; row++)
        {
            bool isTaken = models[samples.Folds[row]].Score(samples.Row(row)) > 0;
            missed += !isTaken && samples.Labels[row] == 1 ? 1 : 0;
            taken += isTaken && samples.Labels[row] == 0 ? 1 : 0;
        }

        Log($"{name}: {missed} of {samples.Labels.Count(label => label == 1)} missed, {taken} of {samples.Labels.Count(label => label == 0)} wrongly taken");
        float[] scores = [.. Enumerable.Range(0, samples.Rows).Select(row => Shares.Logistic(models[samples.Folds[row]].Score(samples.Row(row))))];
        log.WriteLine("  missed and taken by threshold: " + string.Join(", ", Enumerable.Range(2, 8).Select(step => $"{step / 10f:F1}: {scores.Where((score, row) => score < step / 10f && samples.Labels[row] == 1).Count()} {scores.Where((score, row) => score >= step / 10f && samples.Labels[row] == 0).Count()}")));
    }

    private void Log(string message) => log.WriteLine($"{_watch.Elapsed.TotalSeconds,6:F1}s {message}");
}
