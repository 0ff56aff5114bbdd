namespace NewsTools.Readers.Html;

/// <summary>Describes a block for the second stage: as the first saw it, and what the first thought of it and of those around it.</summary>
internal sealed class BlockOutlook(PageTree tree)
{
    /// <summary>How many blocks to either side stand for themselves.</summary>
    private const int Near = 3;

    /// <summary>How many to either side are summed up.</summary>
    private const int Reach = 8;

    /// <summary>How many within the same element are.</summary>
    private const int Farthest = 40;

    /// <summary>From here on a block weighs no more for more words.</summary>
    private const int MostWords = 50;

    /// <summary>The row of a block: that of the first stage, and the views of the first stage on the blocks around.</summary>
    public float[] Describe(int index, float[] first, float[] probabilities)
    {
        List<float> row = new(first.Length + 12);
        row.AddRange(first);
        for (int offset = -Near; offset <= Near; offset++)
        {
            int other = index + offset;
            row.Add(other >= 0 && other < probabilities.Length ? probabilities[other] : -1);
        }

        row.Add(WeightedMean(index, probabilities, Reach));
        row.Add(WithinMean(tree.Blocks[index].Element, index, probabilities));
        row.Add(WithinMean(tree.Blocks[index].Element.Parent, index, probabilities));
        row.Add(Likely(probabilities, 0, index));
        row.Add(Likely(probabilities, index + 1, probabilities.Length));
        return [.. row];
    }

    private float WeightedMean(int index, float[] probabilities, int reach)
    {
        float sum = 0, weight = 0;
        for (int i = Math.Max(0, index - reach); i <= Math.Min(probabilities.Length - 1, index + reach); i++)
        {
            float words = i == index ? 0 : Math.Min(MostWords, tree.Blocks[i].Words);
            sum += words * probabilities[i];
            weight += words;
        }

        return weight == 0 ? -1 : sum / weight;
    }

    private float WithinMean(PageElement? element, int index, float[] probabilities)
    {
        if (element is null)
        {
            return -1;
        }

        float sum = 0, weight = 0;
        for (int i = index; i >= 0 && i > index - Farthest && tree.Blocks[i].Element.IsWithin(element); i--)
        {
            sum += tree.Blocks[i].Words * probabilities[i];
            weight += tree.Blocks[i].Words;
        }

        for (int i = index + 1; i < probabilities.Length && i < index + Farthest && tree.Blocks[i].Element.IsWithin(element); i++)
        {
            sum += tree.Blocks[i].Words * probabilities[i];
            weight += tree.Blocks[i].Words;
        }

        return weight == 0 ? -1 : sum / weight;
    }

    private float Likely(float[] probabilities, int start, int end)
    {
        float words = 0;
        for (int i = start; i < end; i++)
        {
            words += probabilities[i] > 0.5f ? tree.Blocks[i].Words : 0;
        }

        return words;
    }
}
