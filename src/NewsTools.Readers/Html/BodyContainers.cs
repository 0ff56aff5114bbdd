namespace NewsTools.Readers.Html;

/// <summary>Elements that may hold the body, found in four independent ways.</summary>
internal sealed class BodyContainers
{
    private const int ShortestBody = 60;

    private readonly PageTree _tree;

    public BodyContainers(PageTree tree)
    {
        _tree = tree;
        All = tree.Elements.Count == 0 ? [null, null, null, null] : [ByVotes(), ByShare(0.6), Marked(ElementTraits.Body), Marked(ElementTraits.ArticleTag)];
    }

    public IReadOnlyList<PageElement?> All { get; }

    /// <summary>Each paragraph of prose votes for its parent and, by half and third, for those above; links count against.</summary>
    private PageElement? ByVotes()
    {
        foreach (PageBlock block in _tree.Blocks.Where(block => block.IsProse))
        {
            float vote = 1 + Math.Min(block.Words / 20f, 4);
            PageElement? element = block.Element.Name is "p" or "blockquote" or "li" or "h2" or "h3" ? block.Element.Parent : block.Element;
            for (int level = 1; level <= 3 && element is not null; level++, element = element.Parent)
            {
                element.Votes += vote / level;
            }
        }

        return _tree.Elements.MaxBy(element => element.Words == 0 ? 0 : element.Votes * (1 - ((float)element.LinkWords / element.Words)));
    }

    /// <summary>The deepest element that holds this share of the page's prose.</summary>
    private PageElement? ByShare(double share)
    {
        int wanted = (int)(_tree.Elements[0].ProseWords * share);
        return wanted == 0 ? null : _tree.Elements.Where(element => element.ProseWords >= wanted).MaxBy(element => element.Depth);
    }

    /// <summary>The element with most prose among those that say they hold it.</summary>
    private PageElement? Marked(ElementTraits trait)
        => _tree.Elements.Where(element => (element.Traits & trait) != 0 && element.ProseWords >= ShortestBody).MaxBy(element => element.ProseWords - (element.LinkWords * 2));
}
