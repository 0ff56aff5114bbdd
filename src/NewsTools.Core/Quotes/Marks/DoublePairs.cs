using NewsTools.Layout;

namespace NewsTools.Quotes.Marks;

/// <summary>Pairs the double marks of a paragraph from left to right.</summary>
internal static class DoublePairs
{
    public static void Add(ReadOnlySpan<char> text, Paragraph paragraph, int index, List<QuotationMark> marks, List<Stretch> stretches)
    {
        QuotationMark? open = null;
        int depth = 0;
        for (int at = 0; at < marks.Count; at++)
        {
            QuotationMark mark = marks[at];
            if (mark.Family == MarkFamily.Single || (open is not null && open.Value.Family != mark.Family))
            {
                continue;
            }

            if (open is not QuotationMark opening)
            {
                open = mark.CanOpen ? mark : null;
                depth = 0;
            }
            else if (mark.CanClose && !(mark.IsWeak && IsInches(marks, at)))
            {
                if (depth-- == 0)
                {
                    stretches.Add(new Stretch(opening.Start, mark.End, opening.End, mark.Start, index, mark.Family, false));
                    open = null;
                }
            }
            else if (mark.CanOpen)
            {
                if (IsNested(marks, at))
                {
                    depth++;
                    continue;
                }

                int end = SentenceEnd(text, opening.End, mark.Start);
                stretches.Add(new Stretch(opening.Start, end, opening.End, end, index, mark.Family, true));
                open = mark;
                depth = 0;
            }
        }

        if (open is QuotationMark last && last.End < paragraph.End)
        {
            stretches.Add(new Stretch(last.Start, paragraph.End, last.End, paragraph.End, index, last.Family, true));
        }
    }

    /// <summary>A mark after a number, with a better close and no new opening behind it.</summary>
    private static bool IsInches(List<QuotationMark> marks, int at)
        => NextOf(marks, at) is int next && marks[next] is { CanClose: true, CanOpen: false, IsWeak: false };

    /// <summary>An opening inside an open quotation is a nested one where two closes follow, else the outer one lost its close.</summary>
    private static bool IsNested(List<QuotationMark> marks, int at)
        => NextOf(marks, at) is int first && marks[first] is { CanClose: true, CanOpen: false }
            && NextOf(marks, first) is int second && marks[second] is { CanClose: true, CanOpen: false };

    private static int? NextOf(List<QuotationMark> marks, int at)
    {
        for (int next = at + 1; next < marks.Count && next <= at + 8; next++)
        {
            if (marks[next].Family == marks[at].Family)
            {
                return next;
            }
        }

        return null;
    }

    private static int SentenceEnd(ReadOnlySpan<char> text, int start, int end)
    {
        for (int at = start; at < end; at++)
        {
            if (text[at] is '.' or '!' or '?' && at + 1 < end && char.IsWhiteSpace(text[at + 1]) && !(at >= 1 && char.IsUpper(text[at - 1])))
            {
                return at + 1;
            }
        }

        while (end > start + 1 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
