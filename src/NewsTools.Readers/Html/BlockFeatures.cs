namespace NewsTools.Readers.Html;

/// <summary>Describes each block of a page in numbers for the body classifier.</summary>
internal sealed class BlockFeatures
{
    private const int Neighbours = 2;

    private static readonly ElementTraits[] TraitValues = [.. Enum.GetValues<ElementTraits>().Where(trait => trait != ElementTraits.None)];

    private readonly PageTree _tree;

    private readonly BodyContainers _containers;

    private readonly HashSet<ulong> _linked;

    private readonly float[] _linkedShare;

    private readonly Dictionary<string, int> _repeats;

    private readonly int[] _wordsBefore;

    private readonly int _titleBlock;

    private readonly string _title;

    private readonly PageElement? _titleArticle;

    private readonly int[] _headingsBefore;

    private readonly int[] _articlesBefore;

    private readonly int _totalWords;

    public BlockFeatures(PageTree tree, string? title, string? linkedBody)
    {
        _tree = tree;
        _containers = new BodyContainers(tree);
        _linked = Shingles.Of(linkedBody ?? "");
        _linkedShare = [.. tree.Blocks.Select(block => _linked.Count == 0 ? -1 : Shingles.Share(block.Text, _linked))];
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

    /// <summary>The first stage's view of a block: itself, its place and its neighbours.</summary>
    public float[] Describe(int index)
    {
        List<float> row = new(110);
        PageBlock block = _tree.Blocks[index];
        AddText(row, block);
        AddPlace(row, index, block);
        AddElement(row, block.Element);
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

    /// <summary>The second stage's view: the first's, and what the first thought of the block and those around it.</summary>
    public float[] Describe(int index, float[] first, float[] probabilities)
    {
        List<float> row = new(first.Length + 12);
        row.AddRange(first);
        for (int offset = -3; offset <= 3; offset++)
        {
            int other = index + offset;
            row.Add(other >= 0 && other < probabilities.Length ? probabilities[other] : -1);
        }

        row.Add(WeightedMean(index, probabilities, 8));
        row.Add(WithinMean(_tree.Blocks[index].Element, index, probabilities));
        row.Add(WithinMean(_tree.Blocks[index].Element.Parent, index, probabilities));
        row.Add(Likely(probabilities, 0, index));
        row.Add(Likely(probabilities, index + 1, probabilities.Length));
        return [.. row];
    }

    private static void AddText(List<float> row, PageBlock block)
    {
        string text = block.Text;
        int commas = 0, stops = 0, digits = 0, capitals = 0, letters = 0;
        foreach (char c in text)
        {
            commas += c is ',' or '，' or '、' ? 1 : 0;
            stops += c is '.' or '!' or '?' or '。' ? 1 : 0;
            digits += char.IsDigit(c) ? 1 : 0;
            letters += char.IsLetter(c) ? 1 : 0;
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        row.Add(block.Words);
        row.Add(text.Length);
        row.Add(Ratio(block.LinkWords, block.Words));
        row.Add(Ratio(block.BoldWords, block.Words));
        row.Add(Ratio(text.Length, block.Words));
        row.Add(commas);
        row.Add(stops);
        row.Add(Ratio(digits, text.Length));
        row.Add(Ratio(capitals, Math.Max(1, letters)));
        row.Add(text[^1] is '.' or '!' or '?' or '"' or '”' or '。' or '»' or '’' ? 1 : text[^1] is ':' ? 2 : 0);
        row.Add(char.IsUpper(text[0]) ? 1 : char.IsLetter(text[0]) ? 2 : text[0] is '"' or '“' or '«' or '„' ? 3 : char.IsDigit(text[0]) ? 4 : 0);
        row.Add(text.AsSpan().IndexOfAny("|»›©@") >= 0 ? 1 : 0);
        row.Add(text.Contains("http", StringComparison.Ordinal) ? 1 : 0);
        row.Add(text.AsSpan().IndexOfAny("\"“„«") >= 0 ? 1 : 0);
        row.Add(text.Contains('\n', StringComparison.Ordinal) ? 1 : 0);
    }

    private void AddPlace(List<float> row, int index, PageBlock block)
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
        row.Add(_linkedShare[index]);
        row.Add(_linked.Count);
        row.Add(_headingsBefore[index]);
        row.Add(_articlesBefore[index]);
        PageElement? article = ArticleAround(block.Element);
        row.Add(article is null ? -1 : article == _titleArticle ? 1 : 0);
        string folded = block.Text.Length < 300 ? Shingles.Fold(block.Text) : "";
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

    private static void AddElement(List<float> row, PageElement element)
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
        row.Add(element is null ? -1 : Ratio(element.LinkWords, element.Words));
        row.Add(element is null ? -1 : Ratio(element.ProseWords, element.Words));
        row.Add(element?.Blocks ?? -1);
        row.Add(element is null ? -1 : BlockTags.Code(element.Name));
    }

    private void AddContainers(List<float> row, PageBlock block)
    {
        foreach (PageElement? container in _containers.All)
        {
            bool isWithin = container is not null && block.Element.IsWithin(container);
            row.Add(container is null ? -2 : isWithin ? block.Element.Depth - container.Depth : -1);
            row.Add(container is null ? -1 : Ratio(container.ProseWords, Math.Max(1, _tree.Elements[0].ProseWords)));
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
        row.Add(Ratio(other.LinkWords, other.Words));
        row.Add(BlockTags.Code(other.Element.Name));
        row.Add(other.Element.Parent == block.Element.Parent ? 2 : other.Element == block.Element ? 3 : other.Element.Parent == block.Element.Parent?.Parent ? 1 : 0);
        row.Add(_linkedShare[index]);
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

    private float WeightedMean(int index, float[] probabilities, int reach)
    {
        float sum = 0, weight = 0;
        for (int i = Math.Max(0, index - reach); i <= Math.Min(probabilities.Length - 1, index + reach); i++)
        {
            float words = i == index ? 0 : Math.Min(50, _tree.Blocks[i].Words);
            sum += words * probabilities[i];
            weight += words;
        }

        return weight == 0 ? -1 : sum / weight;
    }

    private float WithinMean(PageElement? element, int index, float[] probabilities)
    {
        if (element is null)
        {
            return -1;
        }

        float sum = 0, weight = 0;
        for (int i = index; i >= 0 && i > index - 40 && _tree.Blocks[i].Element.IsWithin(element); i--)
        {
            sum += _tree.Blocks[i].Words * probabilities[i];
            weight += _tree.Blocks[i].Words;
        }

        for (int i = index + 1; i < probabilities.Length && i < index + 40 && _tree.Blocks[i].Element.IsWithin(element); i++)
        {
            sum += _tree.Blocks[i].Words * probabilities[i];
            weight += _tree.Blocks[i].Words;
        }

        return weight == 0 ? -1 : sum / weight;
    }

    private float Likely(float[] probabilities, int start, int end)
    {
        float words = 0;
        for (int i = start; i < end; i++)
        {
            words += probabilities[i] > 0.5f ? _tree.Blocks[i].Words : 0;
        }

        return words;
    }

    private int TitleBlock()
    {
        int found = _title.Length < 8 ? -1 : _tree.Blocks.FindIndex(block => block.Text.Length < 400 && Shingles.Fold(block.Text) is { Length: > 8 } text && (_title.StartsWith(text, StringComparison.Ordinal) || text.StartsWith(_title, StringComparison.Ordinal)));
        return found >= 0 ? found : _tree.Blocks.FindIndex(block => block.Element.Name == "h1");
    }

    private static float Ratio(int part, int whole) => whole == 0 ? 0 : (float)part / whole;
}
