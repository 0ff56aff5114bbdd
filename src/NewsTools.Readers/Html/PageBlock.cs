namespace NewsTools.Readers.Html;

/// <summary>A stretch of running text of the page: a paragraph, heading, list item or table cell.</summary>
/// <param name="element">The element around it.</param>
/// <param name="text">Its text.</param>
/// <param name="linkWords">How many of its words are linked.</param>
/// <param name="boldWords">How many of its words are bold.</param>
/// <param name="seams">Where inline elements meet without a space.</param>
internal sealed class PageBlock(PageElement element, string text, int linkWords, int boldWords, IReadOnlyList<int> seams)
{
    public PageElement Element { get; } = element;

    public string Text { get; } = text;

    /// <summary>The text with a space wherever inline elements meet: "Jane Doe" and "17 Oct 2023" may be told apart by their looks alone.</summary>
    public string SpacedText => seams.Count == 0 ? Text : string.Concat(Pieces()).Trim();

    public int Words { get; } = WordCounter.Count(text);

    public int LinkWords { get; } = linkWords;

    public int BoldWords { get; } = boldWords;

    /// <summary>How likely it belongs to the body.</summary>
    public float Probability { get; set; }

    /// <summary>A paragraph long enough to be prose, and hardly of links.</summary>
    public bool IsProse => Words >= 12 && LinkWords * 3 < Words;

    private IEnumerable<string> Pieces()
    {
        int start = 0;
        foreach (int seam in seams.Where(seam => seam < Text.Length))
        {
            yield return Text[start..seam];
            yield return " ";
            start = seam;
        }

        yield return Text[start..];
    }
}
