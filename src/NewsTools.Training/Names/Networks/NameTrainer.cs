namespace NewsTools.Training.Names.Networks;

/// <summary>Goes over the documents again and again in random order, at a rate that rises for a moment and then falls to nothing.</summary>
internal sealed class NameTrainer(TrainingNetwork network, List<TrainingDocument> documents, Random random, int passes, float rate)
{
    private const int BatchRows = 600;
    private const float RisingShare = 0.05f;

    private int _pass;

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
                float progress = (_pass + ((float)at / order.Length)) / passes;
                sum += network.Learn(new NameBatch(batch), rate * Math.Min(1, progress / RisingShare) * (1 - progress));
                batches++;
                batch.Clear();
                rows = 0;
            }
        }

        _pass++;
        return sum / batches;
    }
}
