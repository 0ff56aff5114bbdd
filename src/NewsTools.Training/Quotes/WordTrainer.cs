using NewsTools.Quotes.Learning;
using NewsTools.Quotes.Speakers;

namespace NewsTools.Training.Quotes;

/// <summary>Fits the linear word score of quotations by logistic regression, one model a fold and one on all.</summary>
internal sealed class WordTrainer
{
    private const int Epochs = 12;
    private const int LeastCount = 2;
    private const float Rate = 0.15f;
    private const float Decay = 4e-4f;

    private readonly List<(uint[] Words, float Label, float Weight, int Fold)> _samples = [];

    public void Add(TrainingArticle article, float unreadShare)
    {
        List<uint> words = [];
        for (int index = 0; index < article.Labels.Length; index++)
        {
            LabeledStretch label = article.Labels[index];
            if (label.IsQuotation is not null || label.IsUnread)
            {
                QuotationWords.Find(article.Scene, article.Scene.Spans[index], words);
                float target = label.IsUnread ? unreadShare : label.IsQuotation == true ? 1 : 0;
                _samples.Add(([.. words], target, label.IsUnread ? 0.7f : 1, article.Fold));
            }
        }
    }

    /// <summary>The model without a fold; -1 leaves none out.</summary>
    public WordScorer Without(int fold)
    {
        Dictionary<uint, int> counts = [];
        foreach (uint word in _samples.SelectMany(sample => sample.Words))
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        Dictionary<uint, (float Weight, float Squares)> weights = counts.Where(count => count.Value >= LeastCount).ToDictionary(count => count.Key, _ => (0f, 0f));
        (uint[] Words, float Label, float Weight, int Fold)[] samples = [.. _samples.Where(sample => sample.Fold != fold)];
        float bias = 1;
        Random random = new(3);
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(samples);
            foreach ((uint[] words, float label, float importance, _) in samples)
            {
                float score = bias + words.Sum(word => weights.TryGetValue(word, out (float Weight, float) entry) ? entry.Weight : 0);
                float slope = importance * (label - Shares.Logistic(score));
                bias += 0.01f * slope;
                foreach (uint word in words)
                {
                    if (weights.TryGetValue(word, out (float Weight, float Squares) entry))
                    {
                        float step = slope - (Decay * entry.Weight);
                        float squares = entry.Squares + (step * step);
                        weights[word] = (entry.Weight + (Rate * step / MathF.Sqrt(squares + 1)), squares);
                    }
                }
            }
        }

        return new WordScorer(
            (int)Math.Round(bias * WordScorer.Scale),
            [.. weights
                .OrderBy(entry => entry.Key)
                .Select(entry => KeyValuePair.Create(entry.Key, (sbyte)Math.Clamp(Math.Round(entry.Value.Weight * WordScorer.Scale), -127, 127)))
                .Where(entry => entry.Value != 0)]);
    }
}
