namespace NewsTools.Readers.Html;

/// <summary>Describes in numbers the element that a block stands in, and those around it.</summary>
internal static class BlockElement
{
    private static readonly ElementTraits[] TraitValues = [.. Enum.GetValues<ElementTraits>().Where(trait => trait != ElementTraits.None)];

    public static void Add(List<float> row, PageElement element)
    {
        row.Add(BlockTags.Code(element.Name));
        row.Add(element.Depth);
        row.Add(element.Affinity);
        float sum = 0, lowest = 0, highest = 0;
        int level = 0;
        for (PageElement? at = element; at is not null; at = at.Parent, level++)
        {
            sum += level < 6 ? at.Affinity : 0;
            lowest = Math.Min(lowest, at.Affinity);
            highest = Math.Max(highest, level < 8 ? at.Affinity : 0);
        }

        row.Add(sum);
        row.Add(lowest);
        row.Add(highest);
        foreach (ElementTraits trait in TraitValues)
        {
            row.Add(Distance(element, trait));
        }

        AddSums(row, element);
        AddSums(row, element.Parent);
        AddSums(row, element.Parent?.Parent);
    }

    private static void AddSums(List<float> row, PageElement? element)
    {
        row.Add(element?.Words ?? -1);
        row.Add(element is null ? -1 : Share.Of(element.LinkWords, element.Words));
        row.Add(element is null ? -1 : Share.Of(element.ProseWords, element.Words));
        row.Add(element?.Blocks ?? -1);
        row.Add(element is null ? -1 : BlockTags.Code(element.Name));
    }

    private static float Distance(PageElement element, ElementTraits trait)
    {
        if ((element.Inherited & trait) == 0)
        {
            return 99;
        }

        int distance = 0;
        for (PageElement at = element; (at.Traits & trait) == 0; at = at.Parent!)
        {
            distance++;
        }

        return distance;
    }
}
