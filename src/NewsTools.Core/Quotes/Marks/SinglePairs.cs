using NewsTools.Layout;

namespace NewsTools.Quotes.Marks;

/// <summary>Pairs the single marks of a paragraph that stand in no double ones; double ones inside a single pair belong to it.</summary>
internal static class SinglePairs
{
    public static void Add(
        ReadOnlySpan<char> text, Paragraph paragraph, int index, List<QuotationMark> marks, List<Stretch> stretches, int first, bool goesOn)
    {
        List<QuotationMark> singles = Outside(marks, stretches, first);
        if (singles.Count == 0)
        {
            return;
        }

        int[] closes = Closes(singles);
        List<Stretch> found = [];
        for (int at = 0; at < singles.Count; at++)
        {
            QuotationMark mark = singles[at];
            if (!mark.CanOpen)
            {
                continue;
            }

            if (closes[at] >= 0)
            {
                QuotationMark close = singles[closes[at]];
                found.Add(new Stretch(mark.Start, close.End, mark.End, close.Start, index, MarkFamily.Single, false));
                at = closes[at];
            }
            else if (mark.Start == paragraph.Start && goesOn && text[mark.Start] != '`')
            {
                found.Add(new Stretch(mark.Start, paragraph.End, mark.End, paragraph.End, index, MarkFamily.Single, true));
                break;
            }
        }

        Merge(stretches, first, found);
    }

    private static List<QuotationMark> Outside(List<QuotationMark> marks, List<Stretch> stretches, int first)
    {
        List<QuotationMark> singles = [];
        int stretch = first;
        foreach (QuotationMark mark in marks)
        {
            while (stretch < stretches.Count && stretches[stretch].End <= mark.Start)
            {
                stretch++;
            }

            bool isInside = stretch < stretches.Count && stretches[stretch].Start <= mark.Start;
            if (mark.Family == MarkFamily.Single && !isInside)
            {
                singles.Add(mark);
            }
        }

        return singles;
    }

    /// <summary>For each mark the close that ends a quotation opened there: the next sure one, or a doubtful one where no sure one follows before the next opening.</summary>
    private static int[] Closes(List<QuotationMark> singles)
    {
        int[] closes = new int[singles.Count];
        int sure = -1;
        int doubtful = -1;
        int opening = int.MaxValue;
        for (int at = singles.Count - 1; at >= 0; at--)
        {
            closes[at] = sure >= 0 && (doubtful < 0 || sure < opening) ? sure : doubtful >= 0 ? doubtful : sure;
            QuotationMark mark = singles[at];
            if (mark.CanClose && !mark.IsWeak)
            {
                sure = at;
                doubtful = -1;
                opening = int.MaxValue;
            }
            else if (mark.CanClose)
            {
                doubtful = at;
            }

            if (mark.CanOpen && !mark.CanClose)
            {
                opening = at;
            }
        }

        return closes;
    }

    private static void Merge(List<Stretch> stretches, int first, List<Stretch> found)
    {
        if (found.Count == 0)
        {
            return;
        }

        List<Stretch> doubles = stretches[first..];
        stretches.RemoveRange(first, stretches.Count - first);
        int single = 0;
        foreach (Stretch stretch in doubles)
        {
            while (single < found.Count && found[single].End <= stretch.Start)
            {
                stretches.Add(found[single++]);
            }

            if (single >= found.Count || stretch.Start < found[single].Start || stretch.End > found[single].End)
            {
                stretches.Add(stretch);
            }
        }

        stretches.AddRange(found[single..]);
        stretches.Sort(first, stretches.Count - first, Comparer<Stretch>.Create((left, right) => left.Start.CompareTo(right.Start)));
    }
}
