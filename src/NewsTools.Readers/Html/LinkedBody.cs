namespace NewsTools.Readers.Html;

/// <summary>How much of each block stands in the body that the page's linked data gives.</summary>
internal sealed class LinkedBody
{
    private readonly float[] _shares;

    public LinkedBody(PageTree tree, string? body)
    {
        HashSet<ulong> linked = Shingles.Of(body ?? "");
        Count = linked.Count;
        _shares = [.. tree.Blocks.Select(block => linked.Count == 0 ? -1 : Shingles.Share(block.Text, linked))];
    }

    /// <summary>How many runs of words that body has; 0 where there is none.</summary>
    public int Count { get; }

    /// <summary>The share of a block; -1 where there is no such body.</summary>
    public float ShareOf(int block) => _shares[block];
}
