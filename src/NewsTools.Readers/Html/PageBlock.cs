namespace NewsTools.Readers.Html;

/// <summary>A stretch of running text of the page: a paragraph, heading, list item or table cell.</summary>
internal sealed class PageBlock(PageElement element, string text, int linkWords, int boldWords)
{
    public PageElement Element { get; } = element;

    public string Text { get; } = text;

    public int Words { get; } = WordCounter.Count(text);

    public int LinkWords { get; } = linkWords;

    public int BoldWords { get; } = boldWords;

    /// <summary>How likely it belongs to the body.</summary>
    public float Probability { get; set; }

    /// <summary>A paragraph long enough to be prose, and hardly of links.</summary>
    public bool IsProse => Words >= 12 && LinkWords * 3 < Words;
}
