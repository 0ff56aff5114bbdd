using NewsTools.Tagging.Names;

namespace NewsTools.Training.Names.Networks;

/// <summary>The loss of the tags, as a chain and each alone, and of the kinds where they are labelled.</summary>
internal sealed unsafe class LossFunction(Parameter transitions)
{
    private const float KindWeight = 0.3f;
    private const float LocalShare = 0.4f;
    private const int Outputs = NameModel.Outputs;

    private static readonly float[] Outside = [1, 0, 0, 0, 0, 0, 0, 0, 0];

    private readonly ChainLoss _chain = new(transitions, Outputs);

    /// <summary>The mean loss of a batch's tags; fills its gradient.</summary>
    public double Of(NameBatch batch, float* scores, float* gradients)
    {
        double loss = 0;
        _chain.Begin();
        for (int row = 0; row < batch.Count;)
        {
            int end = row;
            while (end < batch.Count && batch.Slots[end] >= 0)
            {
                end++;
            }

            if (end > row)
            {
                loss += OfChain(batch, row, end, scores, gradients);
            }

            row = end + 1;
        }

        return loss;
    }

    private double OfChain(NameBatch batch, int first, int end, float* scores, float* gradients)
    {
        Span<float> single = stackalloc float[NameTags.Kinds];
        (TrainingDocument document, int source) = batch.Sources[first];
        float weight = document.Weight / batch.Total;
        double loss = (1 - LocalShare) * weight * _chain.Of(document, source, end - first, scores + (first * Outputs), gradients + (first * Outputs), (1 - LocalShare) * weight);
        for (int row = first; row < end; row++)
        {
            int target = document.Targets[source + row - first];
            ReadOnlySpan<float> wanted = target < 0 ? Outside : document.Soft.AsSpan(target, NameTags.Count);
            loss += LocalShare * weight * Add(scores + (row * Outputs), wanted, gradients + (row * Outputs), LocalShare * weight);
            int label = document.Kinds[source + row - first];
            if (label >= 0)
            {
                (int kind, int count) = label < 6 ? (0, 6) : (6, 2);
                int output = (row * Outputs) + NameTags.FirstKind + kind;
                single.Clear();
                single[label] = 1;
                Add(scores + output, single.Slice(kind, count), gradients + output, weight * KindWeight);
            }
        }

        return loss;
    }

    private static double Add(float* scores, ReadOnlySpan<float> wanted, float* gradients, float weight)
    {
        float highest = float.NegativeInfinity;
        for (int at = 0; at < wanted.Length; at++)
        {
            highest = MathF.Max(highest, scores[at]);
        }

        float sum = 0;
        for (int at = 0; at < wanted.Length; at++)
        {
            sum += MathF.Exp(scores[at] - highest);
        }

        float total = highest + MathF.Log(sum);
        double loss = 0;
        for (int at = 0; at < wanted.Length; at++)
        {
            gradients[at] += weight * (MathF.Exp(scores[at] - total) - wanted[at]);
            loss -= wanted[at] * (scores[at] - total);
        }

        return loss;
    }
}
