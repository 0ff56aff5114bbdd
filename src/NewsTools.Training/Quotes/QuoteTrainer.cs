using NewsTools.Analysis;
using NewsTools.Quotes.Indirect;
using NewsTools.Quotes.Learning;
using NewsTools.Training.Boosting;
using NewsTools.Training.Quotes.Clauses;
using NewsTools.Training.Quotes.Lexicons;

namespace NewsTools.Training.Quotes;

/// <summary>
/// Trains the quote stage's model from raw text through the real pipeline. Each step learns from what the one before says of articles it did not see:
/// the articles are dealt into folds, and a fold's features come from models of the others.
/// </summary>
internal sealed class QuoteTrainer(TextWriter log)
{
    private readonly System.Diagnostics.Stopwatch _watch = System.Diagnostics.Stopwatch.StartNew();

    public QuoteModel Train(IEnumerable<string> paths)
    {
        List<TrainingArticle> articles = Read(paths);
        LexiconCounter counter = new(FoldModels.Folds);
        Lexicon empty = counter.Without(FoldModels.All);
        articles.ForEach(article => article.SetScene(empty));
        articles.ForEach(counter.Count);
        Lexicon[] lexicons = [.. Enumerable.Range(0, FoldModels.Folds).Select(counter.Without)];
        articles.ForEach(article => article.SetScene(lexicons[article.Fold]));
        Log($"{articles.Count} articles, {articles.Sum(article => article.Labels.Count(label => label.IsQuotation == true))} quotations, {articles.Sum(article => article.Labels.Count(label => label.IsQuotation == false))} others");
        TreeEnsemble[] cues = LearnCues(articles);
        ClauseWeights[] clauses = ClauseTrainer.LearnClauses(articles, FoldModels.Folds, Log);
        articles.ForEach(article => article.SetReports(cues[article.Fold], clauses[article.Fold]));
        TreeEnsemble reports = ReportTrainer.Learn(articles, Log);
        WordScorer words = QuotationTrainer.LearnWords(articles);
        TreeEnsemble mentions = MentionTrainer.Learn(articles, Log);
        TreeEnsemble quotations = QuotationTrainer.Learn(articles, Log);
        TreeEnsemble speakers = SpeakerTrainer.Learn(articles, Log);
        SpeakerReport.Write(articles, log);
        return new QuoteModel
        {
            Lexicon = counter.Without(FoldModels.All),
            Cues = cues[FoldModels.Folds],
            Clauses = clauses[FoldModels.Folds],
            Mentions = mentions,
            Words = words,
            Quotations = quotations,
            Speakers = speakers,
            Reports = reports,
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
                articles.Add(gold.Id, new TrainingArticle(gold, document, articles.Count % FoldModels.Folds));
            }
        }

        Log("annotated");
        return [.. articles.Values];
    }

    private TreeEnsemble[] LearnCues(List<TrainingArticle> articles)
    {
        Samples samples = ClauseTrainer.CueSamples(articles);
        TreeEnsemble[] models = FoldModels.Train(samples, Objective.Logistic, ClauseTrainer.CueOptions);
        new FoldModels(Log).ReportYesNo("cues", samples, models);
        return models;
    }

    private void Log(string message) => log.WriteLine($"{_watch.Elapsed.TotalSeconds,6:F1}s {message}");
}
