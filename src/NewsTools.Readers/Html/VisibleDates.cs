using AngleSharp.Dom;
using NewsTools.Readers.Dates;
using NewsTools.Readers.Text;

namespace NewsTools.Readers.Html;

/// <summary>Finds the dates that a page shows beside its article: marked times and short lines.</summary>
internal sealed class VisibleDates(PageTree tree, bool monthFirst, int titleBlock, int firstBody, int lastBody)
{
    private const int ReachAbove = 8;

    private const int ReachBelow = 3;

    private const int ReachAtFoot = 6;

    private const int LongestLine = 200;

    private const int LongestLabel = 40;

    /// <summary>The dates between some lines above the headline and the first of the body, best first.</summary>
    public List<VisibleDate> NearTitle()
    {
        int above = titleBlock < 0 ? firstBody - ReachAbove : Math.Min(titleBlock, firstBody) - ReachBelow;
        int below = Math.Max(titleBlock, firstBody);
        IEnumerable<VisibleDate> marked = tree.Marks.Where(mark => mark.Trait == ElementTraits.Date && mark.Block >= above && mark.Block <= below + 1).SelectMany(Read);
        IEnumerable<VisibleDate> lines = Range(Math.Max(0, above), below + ReachBelow).SelectMany(Read);
        return [.. marked.Concat(lines).OrderByDescending(date => date.Score)];
    }

    /// <summary>The dates in the lines that follow the body, best first.</summary>
    public List<VisibleDate> AtFoot() => [.. Range(lastBody + 1, lastBody + ReachAtFoot).SelectMany(Read).OrderByDescending(date => date.Score)];

    /// <summary>The first date that the page calls that of publication, wherever it stands.</summary>
    public VisibleDate? Labelled() => First(Range(0, tree.Blocks.Count - 1).SelectMany(Read).Where(date => date.Label == DateLabel.Published));

    /// <summary>The first marked time of the page.</summary>
    public VisibleDate? Anywhere() => First(tree.Marks.Where(mark => mark.Trait == ElementTraits.Date && mark.Around.IsOwn).SelectMany(Read));

    /// <summary>The first that is not a day of change.</summary>
    public static VisibleDate? First(IEnumerable<VisibleDate> dates)
    {
        foreach (VisibleDate date in dates)
        {
            if (date.Label != DateLabel.Changed)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>Whether all dates but those of change are of one day, or the best says what it is.</summary>
    public static bool Agree(IReadOnlyCollection<VisibleDate> dates)
        => First(dates) is VisibleDate first && (first.Label == DateLabel.Published || dates.All(date => date.Label == DateLabel.Changed || date.Date.Value.Date == first.Date.Value.Date));

    private IEnumerable<int> Range(int first, int last)
        => Enumerable.Range(first, Math.Max(0, Math.Min(last, tree.Blocks.Count - 1) - first + 1));

    private IEnumerable<VisibleDate> Read(int index)
    {
        PageBlock block = tree.Blocks[index];
        if (block.Text.Length >= LongestLine || !block.Element.IsOwn)
        {
            yield break;
        }

        string line = DateScanner.Plain(Characters.OneLine(block.SpacedText));
        List<FoundDate> dates = DateScanner.All(line, monthFirst);
        for (int i = 0; i < dates.Count; i++)
        {
            FoundDate date = dates[i];
            int from = i == 0 ? 0 : dates[i - 1].End;
            DateLabel label = LabelOf(line, from, date, dates.Count == 1, index);
            int around = (i + 1 < dates.Count ? dates[i + 1].Start : line.Length) - from - (date.End - date.Start);
            int score = (label == DateLabel.Published && around < 60 ? 20 : 0) + (around < 12 ? 5 : around < 60 || date.Start == 0 ? 4 : 0);
            yield return new VisibleDate(date, label, score + PlaceScore(index));
        }
    }

    private IEnumerable<VisibleDate> Read(PageMark mark)
    {
        IElement element = mark.Element;
        string line = DateScanner.Plain(Characters.OneLine(Spaced(element)));
        bool isStated = element.GetAttribute("itemprop") is "datePublished";
        bool isBetween = mark.Block >= titleBlock && mark.Block <= firstBody + 1;
        if (!mark.Around.IsOwn && !(isBetween && titleBlock >= 0))
        {
            yield break;
        }

        string? machine = element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.GetAttribute("data-timestamp");
        FoundDate? shown = line.Length < LongestLine ? DateScanner.First(line, monthFirst) : null;
        DateLabel label = isStated ? DateLabel.Published : LabelOf(mark, line, shown);
        if (((isStated && DateLabels.Last(line) == DateLabel.Changed ? DateScanner.First(machine, monthFirst) : null) ?? shown ?? DateScanner.First(machine, monthFirst)) is FoundDate found)
        {
            int score = (isStated ? 10 : mark.IsExplicit ? 7 : 6) + (label == DateLabel.Published && !isStated ? 20 : 0) - (mark.Around.IsOwn ? 0 : 8);
            yield return new VisibleDate(found, isStated ? DateLabel.None : label, score + PlaceScore(mark.Block));
        }
    }

    private int PlaceScore(int block) => titleBlock >= 0 && block >= titleBlock ? 6 : 0;

    /// <summary>The label before a date, else the one after it, else that of the line before, were it nothing else.</summary>
    private DateLabel LabelOf(string line, int from, FoundDate date, bool isOnly, int index)
    {
        DateLabel label = DateLabels.Last(line.AsSpan(from, Math.Max(0, date.Start - from)));
        if (label == DateLabel.None && isOnly && line.Length - date.End is > 0 and < LongestLabel)
        {
            label = DateLabels.Last(line.AsSpan(date.End));
        }

        if (label != DateLabel.None || date.Start > 2 || index == 0)
        {
            return label;
        }

        string before = tree.Blocks[index - 1].Text;
        return before.Length < LongestLabel && DateLabels.Last(before, out int end) is DateLabel above && before.Length - end < 5 ? above : DateLabel.None;
    }

    private DateLabel LabelOf(PageMark mark, string line, FoundDate? shown)
    {
        if (IsChange(mark.Element.GetAttribute("itemprop")) || IsChange(mark.Element.ClassName))
        {
            return DateLabel.Changed;
        }

        int end = shown?.Start ?? line.Length;
        DateLabel label = DateLabels.Last(line.AsSpan(0, Math.Min(end, line.Length)));
        if (label != DateLabel.None || mark.Block >= tree.Blocks.Count)
        {
            return label;
        }

        string around = DateScanner.Plain(Characters.OneLine(tree.Blocks[mark.Block].SpacedText));
        int at = line.Length == 0 ? -1 : around.IndexOf(line, StringComparison.Ordinal);
        return at > 0 ? DateLabels.Last(around.AsSpan(0, at)) : label;
    }

    private static string Spaced(IElement element)
        => string.Join(' ', element.Descendants().OfType<IText>().Where(text => text.ParentElement?.LocalName is not ("script" or "style")).Select(text => text.Data));

    private static bool IsChange(string? text)
        => text is not null && (text.Contains("modif", StringComparison.OrdinalIgnoreCase) || text.Contains("updated", StringComparison.OrdinalIgnoreCase));
}
