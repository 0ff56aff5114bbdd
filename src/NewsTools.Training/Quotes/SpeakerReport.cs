using NewsTools.Quotes.Building;
using NewsTools.Quotes.Speakers;

namespace NewsTools.Training.Quotes;

/// <summary>How often the speakers of unseen articles are right, by corpus and by kind of error.</summary>
internal static class SpeakerReport
{
    public static void Write(IEnumerable<TrainingArticle> articles, TextWriter log)
    {
        foreach (IGrouping<string, TrainingArticle> corpus in articles.Where(article => article.Gold.HasNames).GroupBy(article => article.Gold.Corpus))
        {
            Dictionary<string, int> errors = [];
            int all = 0;
            foreach (TrainingArticle article in corpus)
            {
                for (int index = 0; index < article.Labels.Length; index++)
                {
                    if (article.Labels[index] is { IsQuotation: true, Gold: GoldQuote gold } && (gold.Names.Count > 0 || gold.IsUnnamed))
                    {
                        all++;
                        string kind = Kind(article, index, gold);
                        errors[kind] = errors.GetValueOrDefault(kind) + 1;
                    }
                }
            }

            log.WriteLine($"  {corpus.Key}: {all} " + string.Join(", ", errors.OrderByDescending(error => error.Value).Select(error => $"{error.Key} {100.0 * error.Value / all:F1}%")));
        }
    }

    /// <summary>The share of right speakers by the probability of the ranking, never falling as it rises (pooled neighbours).</summary>
    public static Calibration Calibrate(IEnumerable<TrainingArticle> articles, TextWriter log)
    {
        int[] all = new int[Calibration.Steps];
        int[] right = new int[Calibration.Steps];
        foreach (TrainingArticle article in articles.Where(article => article.Gold.HasNames))
        {
            for (int index = 0; index < article.Labels.Length; index++)
            {
                if (article.Labels[index] is { IsQuotation: true, Gold: GoldQuote gold } && (gold.Names.Count > 0 || gold.IsUnnamed))
                {
                    int step = Math.Min((int)(article.Rankings[index].TopShare * Calibration.Steps), Calibration.Steps - 1);
                    all[step]++;
                    right[step] += Kind(article, index, gold) == "right" ? 1 : 0;
                }
            }
        }

        float[] shares = Rising(right, all);
        log.WriteLine("  calibration: " + string.Join(", ", shares.Select((share, step) => $"{step * 100 / Calibration.Steps}%: {100 * share:F0} ({all[step]})")));
        return new Calibration(shares);
    }

    private static float[] Rising(int[] right, int[] all)
    {
        List<(double Right, double All, int Steps)> pools = [];
        for (int step = 0; step < all.Length; step++)
        {
            pools.Add((right[step] + 0.5, all[step] + 1, 1));
            while (pools.Count > 1 && pools[^1].Right / pools[^1].All < pools[^2].Right / pools[^2].All)
            {
                (double lastRight, double lastAll, int lastSteps) = pools[^1];
                pools.RemoveAt(pools.Count - 1);
                pools[^1] = (pools[^1].Right + lastRight, pools[^1].All + lastAll, pools[^1].Steps + lastSteps);
            }
        }

        return [.. pools.SelectMany(pool => Enumerable.Repeat((float)(pool.Right / pool.All), pool.Steps))];
    }

    private static string Kind(TrainingArticle article, int index, GoldQuote gold)
    {
        SpeakerRanking ranking = article.Rankings[index];
        if (gold.IsUnnamed)
        {
            return ranking.Top < 0 ? "right" : "invented";
        }

        if (SpeakerLabels.IsExact(article.Scene, gold, ranking.Top))
        {
            return "right";
        }

        HashSet<int> right = SpeakerLabels.Of(article.Scene, gold);
        return right.Count == 0 ? "no figure"
            : right.Contains(ranking.Top) ? "form of name"
            : ranking.Top < 0 ? "wrongly unnamed"
            : !right.Any(figure => ranking.Figures.Contains(figure)) ? "not in pool"
            : article.Choices[index].Mention(article.Scene) is null ? "wrong, implicit" : $"wrong, {article.Choices[index].Mention(article.Scene)!.Form switch { NewsTools.Quotes.Scenes.PhraseForm.Name => "name", NewsTools.Quotes.Scenes.PhraseForm.Noun => "noun", _ => "pronoun" }}";
    }
}
