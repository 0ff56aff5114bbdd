using NewsTools.Quotes.Indirect;

namespace NewsTools.Training.Quotes.Clauses;

/// <summary>The probabilities of all ways to label the tokens of a sample, as sums over paths.</summary>
internal sealed class ClauseLattice
{
    private const int Labels = ClauseWeights.Labels;

    /// <summary>How far apart the rows of the transitions lie: behind each row are the sums of squared slopes.</summary>
    private const int Width = Labels * 2;

    private readonly double[] _scores;
    private readonly float[] _transitions;
    private readonly double[] _forward;
    private readonly double[] _backward;
    private readonly double _total;

    /// <summary>Sums the paths through the scores of each token and label and of each label after another (or, in the last row, as the first).</summary>
    public ClauseLattice(double[] scores, float[] transitions)
    {
        _scores = scores;
        _transitions = transitions;
        _forward = new double[scores.Length];
        _backward = new double[scores.Length];
        _total = Forward(scores.Length / Labels);
        Backward(scores.Length / Labels);
    }

    /// <summary>How likely a token has a label.</summary>
    public double Share(int at, int label) => Math.Exp(_forward[(at * Labels) + label] + _backward[(at * Labels) + label] - _total);

    /// <summary>How likely a token has a label, and the one before another; the row behind the last label's stands for the start.</summary>
    public double Share(int at, int before, int label)
    {
        double path = (at == 0 ? 0 : _forward[((at - 1) * Labels) + before]) + _transitions[(before * Width) + label] + _scores[(at * Labels) + label] + _backward[(at * Labels) + label];
        return Math.Exp(path - _total);
    }

    private double Forward(int count)
    {
        Span<double> paths = stackalloc double[Labels];
        for (int at = 0; at < count; at++)
        {
            for (int label = 0; label < Labels; label++)
            {
                for (int before = 0; before < Labels; before++)
                {
                    paths[before] = at == 0
                        ? (before == 0 ? _transitions[(Labels * Width) + label] : double.NegativeInfinity)
                        : _forward[((at - 1) * Labels) + before] + _transitions[(before * Width) + label];
                }

                _forward[(at * Labels) + label] = _scores[(at * Labels) + label] + LogSum(paths);
            }
        }

        return LogSum(_forward.AsSpan((count - 1) * Labels, Labels));
    }

    private void Backward(int count)
    {
        Span<double> paths = stackalloc double[Labels];
        for (int at = count - 2; at >= 0; at--)
        {
            for (int label = 0; label < Labels; label++)
            {
                for (int after = 0; after < Labels; after++)
                {
                    paths[after] = _transitions[(label * Width) + after] + _scores[((at + 1) * Labels) + after] + _backward[((at + 1) * Labels) + after];
                }

                _backward[(at * Labels) + label] = LogSum(paths);
            }
        }
    }

    private static double LogSum(ReadOnlySpan<double> values)
    {
        double most = double.NegativeInfinity;
        foreach (double value in values)
        {
            most = Math.Max(most, value);
        }

        double sum = 0;
        foreach (double value in values)
        {
            sum += Math.Exp(value - most);
        }

        return most + Math.Log(sum);
    }
}
