using NewsTools.Analysis;
using NewsTools.Layout;

namespace NewsTools.Quotes.Marks;

/// <summary>Carries a quotation on whose mark is opened in one paragraph and closed, without being opened again, in a later one.</summary>
internal static class OverParagraphs
{
    private const int MostParagraphs = 8;

    /// <summary>Joins what it can and gives the paragraph whose open quotation may still go on; -1 where there is none.</summary>
    public static int Join(Document document, int index, List<QuotationMark> marks, List<Stretch> stretches, int first, int pending)
    {
        if (stretches.Count > first && stretches[^1] is { IsOpen: true, Family: not MarkFamily.Single } last && last.End == document.Paragraphs[index].End)
        {
            return index;
        }

        if (pending < 0 || index - pending > MostParagraphs)
        {
            return -1;
        }

        int mark = marks.FindIndex(mark => mark.Family != MarkFamily.Single);
        if (mark < 0)
        {
            return pending;
        }

        if (!marks[mark].CanClose || marks[mark].CanOpen)
        {
            return -1;
        }

        List<Stretch> between = [];
        for (int inside = pending + 1; inside <= index; inside++)
        {
            Paragraph paragraph = document.Paragraphs[inside];
            bool isLast = inside == index;
            if (paragraph.Role is ParagraphRole.Body)
            {
                between.Add(new Stretch(
                    paragraph.Start,
                    isLast ? marks[mark].End : paragraph.End,
                    paragraph.Start,
                    isLast ? marks[mark].Start : paragraph.End,
                    inside,
                    marks[mark].Family,
                    !isLast));
            }
        }

        int at = stretches.FindLastIndex(stretch => stretch.Paragraph <= pending) + 1;
        between.AddRange(stretches.Skip(at).Where(stretch => stretch.Paragraph == index && stretch.Start >= marks[mark].Start));
        stretches.RemoveRange(at, stretches.Count - at);
        stretches.AddRange(between);
        return -1;
    }
}
