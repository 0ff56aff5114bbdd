using NewsTools.Tagging.Names;

namespace NewsTools.Training.Names.Networks;

/// <summary>The cross-entropy of the tags, and of the kinds where they are labelled.</summary>
internal sealed unsafe class LossFunction
{
    private const float KindWeight = 0.3f;
    private const int Outputs = NameModel.Outputs;

    private static readonly float[] Outside = [1, 0, 0, 0, 0, 0, 0, 0, 0];

    /// <summary>The mean loss of a batch's tags; fills its gradient.</summary>
    public double Of(NameBatch batch, float* scores, float* gradients)
    {
        double loss = 0;
        Span<float> kind = stackalloc float[NameTags.Kinds];
        for (int row = 0; row < batch.Count; row++, scores += Outputs, gradients += Outputs)
        {
            (TrainingDocument document, int source) = batch.Sources[row];
            if (batch.Slots[row] < 0)
            {
                continue;
            }

            float weight = document.Weight / batch.Total;
            int target = document.Targets[source];
            ReadOnlySpan<float> wanted = target < 0 ? Outside : document.Soft.AsSpan(target, NameTags.Count);
            loss += weight * Add(scores, wanted, gradients, weight);
            int label = document.Kinds[source];
            if (label >= 0)
            {
                (int first, int count) = label < 6 ? (0, 6) : (6, 2);
                kind.Clear();
                kind[label] = 1;
                int output = NameTags.FirstKind + first;
                Add(scores + output, kind.Slice(first, count), gradients + output, weight * KindWeight);
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
            gradients[at] = weight * (MathF.Exp(scores[at] - total) - wanted[at]);
            loss -= wanted[at] * (scores[at] - total);
        }

        return loss;
    }
}
