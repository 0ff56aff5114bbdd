using NewsTools.Quotes.Scenes;

namespace NewsTools.Quotes.Indirect;

/// <summary>Finds, for one word of saying, the words of its sentence that are said and those that stand for the speaker: the best sequence of labels.</summary>
internal sealed class ClauseTagger(Scene scene, ClauseWeights weights)
{
    private const int Impossible = int.MinValue / 4;

    private readonly ClauseFeatures _features = new(scene);
    private int[] _scores = [];
    private byte[] _from = [];

    /// <summary>Labels the tokens of a window around a word of saying.</summary>
    public ClauseLabel[] Label(ClauseWindow window)
    {
        const int Labels = ClauseWeights.Labels;
        int count = window.End - window.First;
        if (_scores.Length < count * Labels)
        {
            _scores = new int[count * Labels];
            _from = new byte[count * Labels];
        }

        ReadOnlySpan<uint> features = _features.Of(window);
        for (int at = 0; at < count; at++)
        {
            Span<int> scores = _scores.AsSpan(at * Labels, Labels);
            weights.Sum(features.Slice(at * ClauseFeatures.PerToken, ClauseFeatures.PerToken), scores);
            Advance(at, scores, window.First + at == window.Cue);
        }

        return Trace(count);
    }

    private void Advance(int at, Span<int> scores, bool isCue)
    {
        const int Labels = ClauseWeights.Labels;
        for (int label = 0; label < Labels; label++)
        {
            if (isCue != (label == (int)ClauseLabel.Cue) && isCue)
            {
                scores[label] = Impossible;
                continue;
            }

            int best = at == 0 ? weights.Transitions[(Labels * Labels) + label] : Impossible;
            for (int before = 0; before < Labels && at > 0; before++)
            {
                int score = _scores[((at - 1) * Labels) + before] + weights.Transitions[(before * Labels) + label];
                if (score > best)
                {
                    best = score;
                    _from[(at * Labels) + label] = (byte)before;
                }
            }

            scores[label] += best;
        }
    }

    private ClauseLabel[] Trace(int count)
    {
        const int Labels = ClauseWeights.Labels;
        ClauseLabel[] labels = new ClauseLabel[count];
        int label = 0;
        for (int other = 1; other < Labels; other++)
        {
            label = _scores[((count - 1) * Labels) + other] > _scores[((count - 1) * Labels) + label] ? other : label;
        }

        for (int at = count - 1; at >= 0; at--)
        {
            labels[at] = (ClauseLabel)label;
            label = _from[(at * Labels) + label];
        }

        return labels;
    }
}
