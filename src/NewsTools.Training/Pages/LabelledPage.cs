using NewsTools.Readers.Html;

namespace NewsTools.Training.Pages;

/// <summary>A page whose blocks are labelled by the gold text of its body.</summary>
internal sealed class LabelledPage
{
    private const int Reach = 6;

    public LabelledPage(PageTree tree, string? title, string body)
    {
        Tree = tree;
        Title = title;
        Labels = Label(tree.Blocks, body);
        int gold = WordCounter.Count(body);
        float[] weights = [.. tree.Blocks.Select(block => (Math.Min(block.Words, 150) + 2f) / (gold + 60))];
        float scale = 40 / Math.Max(1, weights.Sum() / 3);
        Weights = [.. weights.Select(weight => weight * Math.Min(40, scale))];
    }

    public PageTree Tree { get; }

    public string? Title { get; }

    public float[] Labels { get; }

    public float[] Weights { get; }

    private static float[] Label(List<PageBlock> blocks, string body)
    {
        HashSet<ulong> shingles = Shingles.Of(body);
        HashSet<string> lines = [.. body.Split('\n').Select(Shingles.Fold)];
        string folded = $" {Shingles.Fold(body)} ";
        float[] labels = [.. blocks.Select(block => block.Words >= 4
            ? (Shingles.Share(block.Text, shingles) >= 0.5f ? 1f : 0f)
            : (lines.Contains(Shingles.Fold(block.Text)) || (block.Words >= 2 && folded.Contains($" {Shingles.Fold(block.Text)} ", StringComparison.Ordinal)) ? 1f : 0f))];
        foreach (IGrouping<string, int> repeats in Enumerable.Range(0, blocks.Count).Where(index => labels[index] > 0).GroupBy(index => Shingles.Fold(blocks[index].Text)))
        {
            if (repeats.Count() > 1)
            {
                int best = repeats.MaxBy(index => Around(blocks, labels, index));
                foreach (int index in repeats.Where(index => index != best))
                {
                    labels[index] = 0;
                }
            }
        }

        return labels;
    }

    private static float Around(List<PageBlock> blocks, float[] labels, int index)
        => Enumerable.Range(Math.Max(0, index - Reach), Math.Min(blocks.Count, index + Reach + 1) - Math.Max(0, index - Reach)).Sum(i => labels[i] * Math.Min(60, blocks[i].Words));
}
