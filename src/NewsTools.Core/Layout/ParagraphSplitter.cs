namespace NewsTools.Layout;

/// <summary>Puts lines together into paragraphs: a blank line ends one, and so does a line break that no right margin explains.</summary>
internal static class ParagraphSplitter
{
    private const int NarrowestPage = 40;

    private const int WidestPage = 120;

    private const int FewestWraps = 2;

    public static List<Paragraph> Split(string text)
    {
        List<TextLine> lines = LineReader.Read(text);
        int margin = Margin(text, lines);
        bool indented = margin < int.MaxValue && IsIndented(lines);
        List<Paragraph> paragraphs = [];
        for (int first = 0; first < lines.Count;)
        {
            int next = first + 1;
            while (next < lines.Count && GoesOn(text, lines[next - 1], lines[next], margin, indented))
            {
                next++;
            }

            paragraphs.Add(new Paragraph(lines[first].Start, lines[next - 1].End, ParagraphRole.Body));
            first = next;
        }

        return paragraphs;
    }

    /// <summary>The column at which a hard-wrapped text breaks its lines; the largest number where the text is not hard-wrapped.</summary>
    private static int Margin(string text, List<TextLine> lines)
    {
        int[] widths = new int[WidestPage + 2];
        int broken = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            if (IsBroken(lines[i], lines[i + 1]))
            {
                widths[Math.Min(lines[i].Width, WidestPage + 1)]++;
                broken++;
            }
        }

        int margin = Percentile(widths, broken);
        if (broken < FewestWraps || margin is < NarrowestPage or > WidestPage)
        {
            return int.MaxValue;
        }

        int full = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            full += IsBroken(lines[i], lines[i + 1]) && IsFull(text, lines[i], lines[i + 1], margin) ? 1 : 0;
        }

        return full * 2 >= broken ? margin : int.MaxValue;
    }

    /// <summary>Whether nothing but a line break stands between two lines, neither an empty line nor a setting in.</summary>
    private static bool IsBroken(TextLine line, TextLine next) => !next.AfterBlank && next.Indent <= line.Indent + 1;

    /// <summary>The width that all but one line in twenty keep to.</summary>
    private static int Percentile(int[] widths, int count)
    {
        int left = count / 20;
        int width = widths.Length - 1;
        for (; width > 0 && (left -= widths[width]) >= 0; width--)
        {
        }

        return width;
    }

    /// <summary>Whether the text marks its paragraphs by setting in their first lines, as the old wires did.</summary>
    private static bool IsIndented(List<TextLine> lines)
    {
        int count = 0;
        for (int i = 1; i < lines.Count; i++)
        {
            count += !lines[i].AfterBlank && !IsBroken(lines[i - 1], lines[i]) ? 1 : 0;
        }

        return count > 0;
    }

    private static bool GoesOn(string text, TextLine line, TextLine next, int margin, bool indented)
    {
        bool wrapped = margin < int.MaxValue;
        if (next.AfterBlank || (wrapped && !IsBroken(line, next)))
        {
            return false;
        }

        bool startsLow = char.IsLower(text[next.Start]) && !Phrase.EndsSentence(text.AsSpan(line.Start, line.Length));
        return indented || (wrapped && IsFull(text, line, next, margin)) || (startsLow && line.Length >= NarrowestPage && text[line.End - 1] is not (':' or ';'));
    }

    /// <summary>Whether the next line's first word would have crossed the margin.</summary>
    private static bool IsFull(string text, TextLine line, TextLine next, int margin)
    {
        int word = text.AsSpan(next.Start, next.Length).IndexOfAny(' ', '\t');
        return line.Width + 1 + (word < 0 ? next.Length : word) > margin;
    }
}
