namespace NewsTools.Training.Names.Networks;

/// <summary>Goes over the documents again and again in random order, at a rate that rises for a moment and then falls.</summary>
internal sealed class NameTrainer(TrainingNetwork network, List<TrainingDocument> documents, Random random, int passes, float rate)
{
    private const int BatchRows = 600;
    private const float RisingShare = 0.04f;
    private const float LastRate = 0.1f;
    private const float ShareOfWholeWords = 0.4f;
    private const float MeanFrom = 0.6f;
    private const int MeanEvery = 16;

    private readonly WeightMean _mean = new(network);
    private int _pass;
    private int _batches;

    /// <summary>Goes over the documents once.</summary>
    /// <returns>The mean loss.</returns>
    public double Pass()
    {
        TrainingDocument[] order = [.. documents];
        random.Shuffle(order);
        double sum = 0;
        int batches = 0;
        List<TrainingDocument> batch = [];
        int rows = 0;
        for (int at = 0; at < order.Length; at++)
        {
            batch.Add(order[at]);
            rows += order[at].Forms.Length;
            if (rows >= BatchRows || at == order.Length - 1)
            {
                sum += Learn(batch, (_pass + ((float)at / order.Length)) / passes);
                batches++;
                batch.Clear();
                rows = 0;
            }
        }

        _pass++;
        return sum / batches;
    }

    /// <summary>Gives the network the mean of its late weights.</summary>
    public void Finish() => _mean.Apply();

    private double Learn(List<TrainingDocument> batch, float progress)
    {
        network.Hiding = random.NextSingle() < ShareOfWholeWords ? Hiding.WholeWords : Hiding.Scattered;
        double loss = network.Learn(new NameBatch(batch), rate * Math.Min(progress / RisingShare, 1 - ((1 - LastRate) * progress)));
        if (progress >= MeanFrom && ++_batches % MeanEvery == 0)
        {
            _mean.Add();
        }

        return loss;
    }
}
