using NewsTools.Readers.Dates;

namespace NewsTools.Readers.Html;

/// <summary>Chooses the blocks of a page that are its article's body.</summary>
internal sealed class BodyFinder
{
    private static readonly Lazy<BoostedTrees> First = new(() => BoostedTrees.Load("Html.body-blocks.tsv"));

    private static readonly Lazy<BoostedTrees> Second = new(() => BoostedTrees.Load("Html.body-context.tsv"));

    private const float Threshold = 0.5f;

    private const float LowestThreshold = 0.02f;

    private const int FewestWords = 25;

    private const int LongestDateLine = 50;

    /// <summary>The body's blocks in order; sets each block's probability.</summary>
    public static List<PageBlock> Find(PageTree tree, string? title, string? linkedBody)
    {
        int count = tree.Blocks.Count;
        if (count == 0)
        {
            return [];
        }

        BlockFeatures features = new(tree, title, linkedBody);
        float[][] rows = new float[count][];
        float[] views = new float[count];
        for (int i = 0; i < count; i++)
        {
            rows[i] = features.Describe(i);
            views[i] = First.Value.Probability(rows[i]);
        }

        BlockOutlook outlook = new(tree);
        for (int i = 0; i < count; i++)
        {
            tree.Blocks[i].Probability = Second.Value.Probability(outlook.Describe(i, rows[i], views));
        }

        return Select(tree);
    }

    /// <summary>The likely blocks; where they come to next to nothing, the likeliest there are. No heading ends a body.</summary>
    private static List<PageBlock> Select(PageTree tree)
    {
        float threshold = Threshold;
        List<PageBlock> body = [.. tree.Blocks.Where(block => block.Probability >= threshold)];
        while (body.Sum(block => block.Words) < FewestWords && threshold > LowestThreshold)
        {
            threshold /= 2;
            body = [.. tree.Blocks.Where(block => block.Probability >= threshold)];
        }

        body.RemoveAll(block => PointsElsewhere(block) || IsDateLine(block.Text));
        CutAtNextArticle(tree, body);
        while (body.Count > 1 && IsHeading(body[^1]))
        {
            body.RemoveAt(body.Count - 1);
        }

        return body;
    }

    /// <summary>Pages that load the next article below give it its own first-level heading, outside the element that holds this one's paragraphs.</summary>
    private static void CutAtNextArticle(PageTree tree, List<PageBlock> body)
    {
        if (body.Count == 0)
        {
            return;
        }

        int words = 0;
        int next = 1;
        for (int i = tree.Blocks.IndexOf(body[0]) + 1; i < tree.Blocks.Count && next < body.Count; i++)
        {
            PageBlock block = tree.Blocks[i];
            if (block.Element.Name == "h1" && block.Words >= 4 && words >= FewestWords * 2 && !body[next - 1].Element.IsWithin(block.Element.Parent!) && body[next - 1].Element.Parent != block.Element.Parent)
            {
                body.RemoveRange(next, body.Count - next);
                return;
            }

            if (block == body[next])
            {
                words += block.Words;
                next++;
            }
        }
    }

    /// <summary>A line of links such as "Read also: …", or its heading.</summary>
    private static bool PointsElsewhere(PageBlock block)
    {
        string folded = block.Text.Length < 300 ? Shingles.Fold(block.Text) : "";
        return RelatedLeads.Is(folded) || (block.LinkWords * 2 >= block.Words && RelatedLeads.Opens(folded));
    }

    /// <summary>"Published on 5 March 2024", and nothing else.</summary>
    private static bool IsDateLine(string text)
        => text.Length < LongestDateLine && DateScanner.First(text) is { Start: > 0 } date
        && DateLabels.Last(text.AsSpan(0, date.Start), out int end) != DateLabel.None
        && date.Start - end < 6 && text.Length - date.End < 12;

    private static bool IsHeading(PageBlock block)
        => block.Element.Name is ['h', >= '1' and <= '6'] || (block.Words < 12 && block.Text[^1] == ':');
}
