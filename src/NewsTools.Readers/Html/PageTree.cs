using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NewsTools.Readers.Html;

/// <summary>A page parsed once: its document, its elements and its blocks of text in order.</summary>
internal sealed class PageTree
{
    private const int DeepestElement = 400;

    private PageTree(IDocument document, PageSource source)
    {
        Document = document;
        Source = source;
        Meta = new PageMeta(document);
        Linked = LinkedArticle.Read(source.LinkedData);
    }

    public IDocument Document { get; }

    public PageSource Source { get; }

    public List<PageElement> Elements { get; } = [];

    public List<PageBlock> Blocks { get; } = [];

    public List<PageMark> Marks { get; } = [];

    public PageMeta Meta { get; }

    public LinkedArticle Linked { get; }

    public static PageTree Parse(string markup)
    {
        PageSource source = PageSource.Read(markup);
        HtmlParser parser = new(new HtmlParserOptions { SkipComments = true, DisableElementPositionTracking = true, MaximumDepth = DeepestElement });
        PageTree tree = new(parser.ParseDocument(source.Markup), source);
        new BlockCollector(tree).Collect();
        tree.Sum();
        return tree;
    }

    /// <summary>Sums words over the blocks below each element; an element comes after its parent.</summary>
    private void Sum()
    {
        foreach (PageBlock block in Blocks)
        {
            PageElement element = block.Element;
            element.Words += block.Words;
            element.LinkWords += block.LinkWords;
            element.ProseWords += block.IsProse ? block.Words : 0;
            element.Blocks++;
        }

        for (int i = Elements.Count - 1; i > 0; i--)
        {
            PageElement element = Elements[i];
            if (element.Parent is PageElement parent)
            {
                parent.Words += element.Words;
                parent.LinkWords += element.LinkWords;
                parent.ProseWords += element.ProseWords;
                parent.Blocks += element.Blocks;
            }
        }
    }
}
