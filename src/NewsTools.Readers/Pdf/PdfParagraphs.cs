using System.Text;
using NewsTools.Readers.Dates;
using NewsTools.Readers.Text;

namespace NewsTools.Readers.Pdf;

/// <summary>Joins ordered lines into paragraphs and words broken at line ends.</summary>
internal static class PdfParagraphs
{
    public static List<PdfParagraph> Join(List<PdfLine> lines)
    {
        HashSet<string> words = [.. lines.SelectMany(line => line.Text.Split(' ')).Select(word => word.Trim('.', ',', ';', ':', '"', '”', '“', '(', ')').ToLowerInvariant())];
        double leading = Leading(lines);
        List<PdfParagraph> paragraphs = [];
        List<PdfLine> open = [];
        foreach (PdfLine line in lines)
        {
            if (open.Count > 0 && Breaks(open, line, leading))
            {
                paragraphs.Add(Paragraph(open, words));
                open = [];
            }

            open.Add(line);
        }

        if (open.Count > 0)
        {
            paragraphs.Add(Paragraph(open, words));
        }

        return [.. paragraphs.Where(paragraph => paragraph.Text.Length > 0)];
    }

    /// <summary>The usual distance of two lines, in sizes of their type.</summary>
    private static double Leading(List<PdfLine> lines)
    {
        double[] steps = [.. lines.Zip(lines.Skip(1)).Where(pair => pair.First.Column == pair.Second.Column && pair.First.Bottom > pair.Second.Bottom)
            .Select(pair => (pair.First.Bottom - pair.Second.Bottom) / Math.Max(1, pair.Second.Height)).Order()];
        return steps.Length == 0 ? 1.3 : steps[steps.Length / 3];
    }

    private static bool Breaks(List<PdfLine> open, PdfLine line, double leading)
    {
        PdfLine last = open[^1];
        if (Math.Abs(last.Height - line.Height) > 0.12 * Math.Max(last.Height, line.Height))
        {
            return true;
        }

        if (IsHeadLine(last.Text) || IsHeadLine(line.Text))
        {
            return true;
        }

        bool isSameColumn = last.Page == line.Page && last.Column == line.Column && last.Bottom > line.Bottom;
        bool endsShort = last.ColumnRight - last.Right > Math.Max(12, 0.12 * (last.ColumnRight - last.ColumnLeft));
        bool endsSentence = last.Text[^1] is '.' or '!' or '?' or '"' or '”' or ':' or ')' or '_' || last.Text[^1] == '’';
        if (isSameColumn)
        {
            double step = (last.Bottom - line.Bottom) / Math.Max(1, line.Height);
            bool isIndented = line.Left - line.ColumnLeft > 6 && last.Left - last.ColumnLeft < 3 && endsSentence;
            return step > leading * 1.25 || isIndented || (endsShort && endsSentence) || IsBullet(line.Text);
        }

        return (endsShort && endsSentence) || IsBullet(line.Text) || (endsSentence && line.Left - line.ColumnLeft > 6);
    }

    /// <summary>A byline, or a line that is a date and hardly more.</summary>
    private static bool IsHeadLine(string text)
        => text.Length < 80 && ((text.StartsWith("By ", StringComparison.Ordinal) && Byline.Parse(text).Authors.Count > 0) || (DateScanner.First(text, monthFirst: true) is FoundDate date && text.Length - (date.End - date.Start) < 15));

    private static bool IsBullet(string text) => text[0] is '•' or '◦' or '▪' or '●' || (text.Length > 3 && char.IsAsciiDigit(text[0]) && text[1] is '.' or ')' && text[2] == ' ');

    private static PdfParagraph Paragraph(List<PdfLine> lines, HashSet<string> words)
    {
        StringBuilder text = new();
        foreach (PdfLine line in lines)
        {
            Append(text, line.Text, words);
        }

        return new PdfParagraph(Characters.OneLine(text.ToString().TrimStart('•', '◦', '▪', '●', ' ')), lines.Max(line => line.Height), lines[0].Page);
    }

    /// <summary>A hyphen at a line's end falls where the joined word is known or the hyphenated one is not.</summary>
    private static void Append(StringBuilder text, string line, HashSet<string> words)
    {
        if (text.Length == 0)
        {
            text.Append(line);
            return;
        }

        if (text[^1] is not ('-' or '\u00AD' or '‐') || text.Length < 2 || !char.IsLetter(text[^2]))
        {
            text.Append(text[^1] is '—' or '–' && !char.IsWhiteSpace(text[^2]) ? "" : " ").Append(line);
            return;
        }

        string before = LastWord(text);
        string after = line.Split(' ')[0].TrimEnd('.', ',', ';', ':', '"', '”', ')', '?', '!');
        bool isKnownWhole = words.Contains((before + after).ToLowerInvariant());
        bool isKnownHyphenated = words.Contains($"{before}-{after}".ToLowerInvariant());
        bool joins = text[^1] == '\u00AD' || (char.IsLower(line[0]) && (isKnownWhole || !isKnownHyphenated));
        text.Length -= joins ? 1 : 0;
        text.Append(line);
    }

    private static string LastWord(StringBuilder text)
    {
        int start = text.Length - 1;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text.ToString(start, text.Length - 1 - start);
    }
}
