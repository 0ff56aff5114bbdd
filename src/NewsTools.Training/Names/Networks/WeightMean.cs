namespace NewsTools.Training.Names.Networks;

/// <summary>The mean of a network's weights over the last part of its training.</summary>
internal sealed class WeightMean(TrainingNetwork network)
{
    private readonly float[][] _sums = [.. network.Weights.Select(weights => new float[weights.Length])];
    private int _count;

    /// <summary>Takes the weights as they are now.</summary>
    public unsafe void Add()
    {
        _count++;
        foreach ((float[] weights, float[] sums) in network.Weights.Zip(_sums))
        {
            fixed (float* from = weights)
            fixed (float* to = sums)
            {
                Vectors.Add(from, to, sums.Length);
            }
        }
    }

    /// <summary>Gives the network the mean of all weights taken.</summary>
    public void Apply()
    {
        foreach ((float[] weights, float[] sums) in network.Weights.Zip(_sums))
        {
            for (int at = 0; at < weights.Length; at++)
            {
                weights[at] = sums[at] / _count;
            }
        }
    }
}
