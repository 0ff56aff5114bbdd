namespace NewsTools.Readers.Html;

/// <summary>Describes each block of a page in numbers for the body classifier.</summary>
internal sealed class BlockFeatures
{
    private const int Neighbours = 2;

    private readonly PageTree _tree;

    private readonly BodyContainers _containers;

    private readonly LinkedBody _linked;

    private readonly BlockPlace _place;

    public BlockFeatures(PageTree tree, string? title, string? linkedBody)
    {
        _tree = tree;
        _containers = new BodyContainers(tree);
        _linked = new LinkedBody(tree, linkedBody);
        _place = new BlockPlace(tree, title);
    }

    /// <summary>The first stage's view of a block: itself, its place and its neighbours.</summary>
    public float[] Describe(int index)
    {
        List<float> row = new(110);
        PageBlock block = _tree.Blocks[index];
        BlockText.Add(row, block);
        _place.Add(row, index, block, _linked);
        BlockElement.Add(row, block.Element);
        AddContainers(row, block);
        for (int offset = -Neighbours; offset <= Neighbours; offset++)
        {
            if (offset != 0)
            {
                AddNeighbour(row, index + offset, block);
            }
        }

        return [.. row];
    }

    private void AddContainers(List<float> row, PageBlock block)
    {
        foreach (PageElement? container in _containers.All)
        {
            bool isWithin = container is not null && block.Element.IsWithin(container);
            row.Add(container is null ? -2 : isWithin ? block.Element.Depth - container.Depth : -1);
            row.Add(container is null ? -1 : Share.Of(container.ProseWords, Math.Max(1, _tree.Elements[0].ProseWords)));
        }
    }

    private void AddNeighbour(List<float> row, int index, PageBlock block)
    {
        if (index < 0 || index >= _tree.Blocks.Count)
        {
            row.AddRange([-1, -1, -1, -1, -1]);
            return;
        }

        PageBlock other = _tree.Blocks[index];
        row.Add(other.Words);
        row.Add(Share.Of(other.LinkWords, other.Words));
        row.Add(BlockTags.Code(other.Element.Name));
        row.Add(other.Element.Parent == block.Element.Parent ? 2 : other.Element == block.Element ? 3 : other.Element.Parent == block.Element.Parent?.Parent ? 1 : 0);
        row.Add(_linked.ShareOf(index));
    }
}
