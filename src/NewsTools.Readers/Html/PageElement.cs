namespace NewsTools.Readers.Html;

/// <summary>An element of the page, with sums over the blocks below it.</summary>
internal sealed class PageElement(string name, PageElement? parent, string signature)
{
    /// <summary>The tag name in lower case.</summary>
    public string Name { get; } = name;

    public PageElement? Parent { get; } = parent;

    /// <summary>Its class and id.</summary>
    public string Signature { get; } = signature;

    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>The properties of its class and id words and its tag.</summary>
    public ElementTraits Traits { get; set; }

    /// <summary>Its traits and those of all elements around it.</summary>
    public ElementTraits Inherited { get; set; }

    /// <summary>How much its class and id words tell of body text, learned.</summary>
    public float Affinity { get; set; }

    /// <summary>Words below it.</summary>
    public int Words { get; set; }

    /// <summary>Words below it inside links.</summary>
    public int LinkWords { get; set; }

    /// <summary>Words below it in paragraphs that look like prose.</summary>
    public int ProseWords { get; set; }

    /// <summary>Blocks below it.</summary>
    public int Blocks { get; set; }

    /// <summary>What its paragraphs vote for it as the body's container.</summary>
    public float Votes { get; set; }

    /// <summary>Whether it belongs to the page's own article: nothing close around it says related, comments or navigation.</summary>
    public bool IsOwn
    {
        get
        {
            PageElement? element = this;
            for (int level = 0; level < 4 && element is not null; level++, element = element.Parent)
            {
                if ((element.Traits & (ElementTraits.Related | ElementTraits.Comments | ElementTraits.Navigation | ElementTraits.Footer)) != 0)
                {
                    return (element.Traits & (ElementTraits.Meta | ElementTraits.Date | ElementTraits.Byline)) != 0;
                }
            }

            return true;
        }
    }

    public bool IsWithin(PageElement ancestor)
    {
        PageElement? element = this;
        while (element is not null && element.Depth > ancestor.Depth)
        {
            element = element.Parent;
        }

        return element == ancestor;
    }
}
