using NewsTools.Quotes.Indirect;

namespace NewsTools.Training.Quotes.Clauses;

/// <summary>Fits the weights of a linear-chain conditional random field by stochastic gradients with a step size of its own for each weight.</summary>
internal sealed class ClauseLearner
{
    private const int Labels = ClauseWeights.Labels;
    private const float Rate = 0.2f;
    private const float Decay = 2e-6f;
    private const float Scale = 24;

    private readonly uint[] _keys;

    /// <summary>For each feature its weights, then the sums of their squared slopes: together, so that they share a line of the cache.</summary>
    private readonly float[] _weights;
    private readonly float[] _transitions = new float[(Labels + 1) * Labels * 2];

    private ClauseLearner(uint[] keys)
    {
        _keys = keys;
        _weights = new float[keys.Length * Labels * 2];
    }

    public static ClauseWeights Learn(uint[] keys, List<ClauseSample> samples, int epochs)
    {
        ClauseLearner learner = new(keys);
        Random random = new(11);
        ClauseSample[] order = [.. samples];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (ClauseSample sample in order)
            {
                learner.Step(sample);
            }
        }

        return learner.Build();
    }

    private ClauseWeights Build()
    {
        List<uint> keys = [];
        List<sbyte> kept = [];
        for (int feature = 0; feature < _keys.Length; feature++)
        {
            sbyte[] row = [.. _weights.AsSpan(feature * Labels * 2, Labels).ToArray().Select(weight => (sbyte)Math.Clamp(Math.Round(weight * Scale), -127, 127))];
            if (row.Any(weight => Math.Abs(weight) > 1))
            {
                keys.Add(_keys[feature]);
                kept.AddRange(row);
            }
        }

        return new ClauseWeights([.. keys], [.. kept], [.. _transitions.Chunk(Labels * 2).SelectMany(row => row[..Labels]).Select(weight => (int)Math.Round(weight * Scale))]);
    }

    private void Step(ClauseSample sample)
    {
        ClauseLattice lattice = new(Scores(sample), _transitions);
        Span<float> gradient = stackalloc float[Labels];
        for (int at = 0; at < sample.Labels.Length; at++)
        {
            for (int label = 0; label < Labels; label++)
            {
                gradient[label] = (float)((label == (int)sample.Labels[at] ? 1 : 0) - lattice.Share(at, label));
            }

            foreach (int feature in IsFlat(gradient) ? [] : sample.Features.AsSpan(at * ClauseFeatures.PerToken, ClauseFeatures.PerToken))
            {
                if (feature >= 0)
                {
                    Update(_weights, feature * Labels * 2, gradient);
                }
            }

            UpdateTransitions(sample, at, lattice);
        }
    }

    private static bool IsFlat(ReadOnlySpan<float> gradient)
    {
        foreach (float slope in gradient)
        {
            if (MathF.Abs(slope) > 1e-3f)
            {
                return false;
            }
        }

        return true;
    }

    private static void Update(float[] weights, int offset, ReadOnlySpan<float> gradient)
    {
        for (int label = 0; label < Labels; label++)
        {
            ref float weight = ref weights[offset + label];
            ref float squares = ref weights[offset + Labels + label];
            float slope = gradient[label] - (Decay * weight);
            squares += slope * slope;
            weight += Rate * slope / MathF.Sqrt(squares + 1);
        }
    }

    private void UpdateTransitions(ClauseSample sample, int at, ClauseLattice lattice)
    {
        Span<float> gradient = stackalloc float[Labels];
        for (int before = at == 0 ? Labels : 0; before < (at == 0 ? Labels + 1 : Labels); before++)
        {
            for (int label = 0; label < Labels; label++)
            {
                bool isRight = (int)sample.Labels[at] == label && (at == 0 || (int)sample.Labels[at - 1] == before);
                gradient[label] = (float)((isRight ? 1 : 0) - lattice.Share(at, before, label));
            }

            Update(_transitions, before * Labels * 2, gradient);
        }
    }

    private double[] Scores(ClauseSample sample)
    {
        double[] scores = new double[sample.Labels.Length * Labels];
        for (int at = 0; at < sample.Labels.Length; at++)
        {
            foreach (int feature in sample.Features.AsSpan(at * ClauseFeatures.PerToken, ClauseFeatures.PerToken))
            {
                for (int label = 0; label < Labels && feature >= 0; label++)
                {
                    scores[(at * Labels) + label] += _weights[(feature * Labels * 2) + label];
                }
            }

            for (int label = 0; label < Labels && at == sample.Cue; label++)
            {
                scores[(at * Labels) + label] = label == (int)ClauseLabel.Cue ? 0 : -1e6;
            }
        }

        return scores;
    }
}
