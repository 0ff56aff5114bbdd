using NewsTools.Quotes.Indirect;
using NewsTools.Quotes.Scenes;
using NewsTools.Training.Boosting;
using NewsTools.Training.Quotes.Lexicons;

namespace NewsTools.Training.Quotes.Clauses;

/// <summary>Trains what finds reported clauses: which words report, and what belongs to each.</summary>
internal static class ClauseTrainer
{
    private const int Epochs = 8;
    private const int FoldEpochs = 4;

    public static readonly BoostingOptions CueOptions = new() { Trees = 120, Leaves = 20, LearningRate = 0.1 };

    /// <summary>One tagger a fold, trained on the others, and one trained on all.</summary>
    public static ClauseWeights[] LearnClauses(IEnumerable<TrainingArticle> articles, int folds, Action<string> log)
    {
        ClauseSamples samples = new();
        foreach (TrainingArticle article in articles.Where(article => !article.Gold.IsQuotedOnly))
        {
            samples.Add(article);
        }

        uint[] keys = samples.Keys();
        List<ClauseSample> numbered = samples.Numbered(keys);
        ClauseWeights[] weights = [.. Enumerable.Range(0, folds + 1).Select(fold => ClauseLearner.Learn(keys, [.. numbered.Where(sample => sample.Fold != fold)], fold < folds ? FoldEpochs : Epochs))];
        log($"clauses: {numbered.Count} samples, {keys.Length} features, {weights[folds].Keys.Length} kept");
        return weights;
    }

    public static Samples CueSamples(IEnumerable<TrainingArticle> articles)
    {
        Samples samples = new(CueFeatures.FeatureCount);
        float[] row = new float[CueFeatures.FeatureCount];
        foreach (TrainingArticle article in articles.Where(article => !article.Gold.IsQuotedOnly))
        {
            Scene scene = article.Scene;
            HashSet<int> heads = [.. article.Gold.Quotes.Where(quote => quote.Cue is not null).Select(quote => CueCounter.CueHead(scene, quote.Cue!.Value))];
            for (int token = 0; token < scene.Forms.Length; token++)
            {
                if (CueFeatures.IsCandidate(scene, token))
                {
                    CueFeatures.Write(scene, token, row);
                    samples.StartGroup(article.Fold);
                    samples.Add(row, heads.Contains(token) ? 1 : 0);
                }
            }
        }

        return samples;
    }
}
