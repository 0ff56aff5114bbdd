namespace NewsTools.Readers.Html;

/// <summary>Describes in numbers where a block stands in its page: after how much, how far from the headline, in which article.</summary>
internal sealed class BlockPlace
{
    private const int LongestHeadline = 300;

    private readonly PageTree _tree;

    private readonly Dictionary<string, int> _repeats;

    private readonly int[] _wordsBefore;

    private readonly int _titleBlock;

    private readonly string _title;

    private readonly PageElement? _titleArticle;

    private readonly int[] _headingsBefore;

    private readonly int[] _articlesBefore;

    private readonly int _totalWords;

    public BlockPlace(PageTree tree, string? title)
    {
        _tree = tree;
        _repeats = tree.Blocks.GroupBy(block => block.Text, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        _wordsBefore = new int[tree.Blocks.Count + 1];
        for (int i = 0; i < tree.Blocks.Count; i++)
        {
            _wordsBefore[i + 1] = _wordsBefore[i] + tree.Blocks[i].Words;
        }

        _totalWords = Math.Max(1, _wordsBefore[^1]);
        _title = Shingles.Fold(title ?? "");
        _titleBlock = TitleBlock();
        _titleArticle = _titleBlock < 0 ? null : ArticleAround(tree.Blocks[_titleBlock].Element);
        _headingsBefore = CountBefore(block => block.Element.Name == "h1" ? block.Element : null);
        _articlesBefore = CountBefore(block => ArticleAround(block.Element));
    }

    public void Add(List<float> row, int index, PageBlock block, LinkedBody linked)
    {
        row.Add(index);
        row.Add((float)index / _tree.Blocks.Count);
        row.Add((float)_wordsBefore[index] / _totalWords);
        row.Add(_titleBlock < 0 ? -999 : index - _titleBlock);
        row.Add(_titleBlock < 0 ? -9999 : _wordsBefore[index] - _wordsBefore[_titleBlock]);
        row.Add(index == _titleBlock ? 1 : 0);
        row.Add(_repeats[block.Text]);
        row.Add(_tree.Blocks.Count);
        row.Add(_totalWords);
        row.Add(linked.ShareOf(index));
        row.Add(linked.Count);
        row.Add(_headingsBefore[index]);
        row.Add(_articlesBefore[index]);
        PageElement? article = ArticleAround(block.Element);
        row.Add(article is null ? -1 : article == _titleArticle ? 1 : 0);
        string folded = block.Text.Length < LongestHeadline ? Shingles.Fold(block.Text) : "";
        row.Add(folded.Length > 0 && folded == _title ? 1 : 0);
        row.Add(RelatedLeads.Opens(folded) ? 1 : 0);
    }

    private static PageElement? ArticleAround(PageElement? element)
    {
        while (element is not null && element.Name != "article")
        {
            element = element.Parent;
        }

        return element;
    }

    private int[] CountBefore(Func<PageBlock, PageElement?> select)
    {
        HashSet<PageElement> seen = [];
        int[] counts = new int[_tree.Blocks.Count];
        for (int i = 0; i < counts.Length; i++)
        {
            if (select(_tree.Blocks[i]) is PageElement element)
            {
                seen.Add(element);
            }

            counts[i] = seen.Count;
        }

        return counts;
    }

    private int TitleBlock()
    {
        int found = _title.Length < 8 ? -1 : _tree.Blocks.FindIndex(block => block.Text.Length < 400 && Shingles.Fold(block.Text) is { Length: > 8 } text && (_title.StartsWith(text, StringComparison.Ordinal) || text.StartsWith(_title, StringComparison.Ordinal)));
        return found >= 0 ? found : _tree.Blocks.FindIndex(block => block.Element.Name == "h1");
    }
}
