using NewsTools.Quotes.Indirect;
using NewsTools.Quotes.Scenes;
using NewsTools.Training.Quotes.Lexicons;

namespace NewsTools.Training.Quotes.Clauses;

/// <summary>Makes the samples of the clause tagger and numbers their features; features seen too seldom are left out.</summary>
internal sealed class ClauseSamples
{
    private const int LeastCount = 3;

    private readonly Dictionary<uint, int> _counts = [];
    private readonly List<(uint[] Features, ClauseLabel[] Labels, int Cue, int Fold)> _raw = [];

    public void Add(TrainingArticle article)
    {
        Scene scene = article.Scene;
        ClauseFeatures features = new(scene);
        foreach (IGrouping<int, GoldQuote> group in article.Gold.Quotes
            .Where(quote => quote.Cue is not null)
            .GroupBy(quote => CueCounter.CueHead(scene, quote.Cue!.Value))
            .OrderBy(group => group.Key))
        {
            ClauseWindow window = ClauseWindow.Of(scene, group.Key);
            uint[] hashes = features.Of(window).ToArray();
            foreach (uint hash in hashes.Where(hash => hash != 0))
            {
                _counts[hash] = _counts.GetValueOrDefault(hash) + 1;
            }

            _raw.Add((hashes, Labels(scene, window, [.. group]), window.Cue - window.First, article.Fold));
        }
    }

    /// <summary>The hashes of the features kept, sorted: a feature's number is its place.</summary>
    public uint[] Keys() => [.. _counts.Where(count => count.Value >= LeastCount).Select(count => count.Key).Order()];

    public List<ClauseSample> Numbered(uint[] keys)
    {
        Dictionary<uint, int> numbers = new(keys.Length);
        for (int at = 0; at < keys.Length; at++)
        {
            numbers.Add(keys[at], at);
        }

        return [.. _raw.Select(sample => new ClauseSample([.. sample.Features.Select(hash => numbers.GetValueOrDefault(hash, -1))], sample.Labels, sample.Cue, sample.Fold))];
    }

    private static ClauseLabel[] Labels(Scene scene, ClauseWindow window, GoldQuote[] quotes)
    {
        ClauseLabel[] labels = new ClauseLabel[window.End - window.First];
        foreach (GoldQuote quote in quotes)
        {
            Fill((quote.Start, quote.End), ClauseLabel.Content);
        }

        if (quotes.FirstOrDefault(quote => quote.Mention is not null)?.Mention is (int, int) mention)
        {
            Fill(mention, ClauseLabel.Source);
        }

        Fill(quotes[0].Cue!.Value, ClauseLabel.Cue);
        labels[window.Cue - window.First] = ClauseLabel.Cue;
        return labels;

        void Fill((int Start, int End) span, ClauseLabel label)
        {
            for (int token = Math.Max(window.First, scene.Document.TokenAt(span.Start)); token < window.End && scene.Document.Tokens[token].Start < span.End; token++)
            {
                labels[token - window.First] = label;
            }
        }
    }
}
