using NewsTools.Analysis;
using NewsTools.Layout;

namespace NewsTools.Quotes.Marks;

/// <summary>
/// Pairs quotation marks into stretches, paragraph by paragraph, so that a lost mark never costs more than its paragraph.
/// A quotation over several paragraphs gives one stretch a paragraph; marks inside a stretch belong to it.
/// </summary>
internal static class StretchFinder
{
    public static List<Stretch> Find(Document document)
    {
        List<Stretch> stretches = [];
        List<QuotationMark> marks = [];
        ReadOnlySpan<char> text = document.Text;
        int pending = -1;
        for (int index = 0; index < document.Paragraphs.Length; index++)
        {
            Paragraph paragraph = document.Paragraphs[index];
            if (paragraph.Role is ParagraphRole.Caption or ParagraphRole.Tail or ParagraphRole.Byline)
            {
                pending = -1;
                continue;
            }

            marks.Clear();
            MarkReader.Read(text, paragraph.Start, paragraph.End, marks);
            int first = stretches.Count;
            DoublePairs.Add(text, paragraph, index, marks, stretches);
            SinglePairs.Add(text, paragraph, index, marks, stretches, first, NextOpensWithSingle(document, index));
            pending = OverParagraphs.Join(document, index, marks, stretches, first, pending);
        }

        stretches.RemoveAll(stretch => !HasWord(document.Text.AsSpan(stretch.TextStart, stretch.TextEnd - stretch.TextStart)));
        LostMarks.Cut(document, stretches);
        return stretches;
    }

    private static bool NextOpensWithSingle(Document document, int index)
    {
        if (index + 1 >= document.Paragraphs.Length)
        {
            return false;
        }

        Paragraph next = document.Paragraphs[index + 1];
        char first = document.Text[next.Start];
        return first is '\'' or '‘' && next.End - next.Start > 1 && document.Text[next.Start + 1] != first;
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                return true;
            }
        }

        return false;
    }
}
