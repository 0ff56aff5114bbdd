using System.Buffers;

namespace NewsTools.Layout;

/// <summary>Finds the lines of a text that are not blank.</summary>
internal static class LineReader
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\f\u0085\u2028\u2029");

    public static List<TextLine> Read(string text)
    {
        List<TextLine> lines = [];
        bool afterBlank = true;
        for (int start = 0; start < text.Length;)
        {
            int length = text.AsSpan(start).IndexOfAny(Breaks);
            int end = length < 0 ? text.Length : start + length;
            (int first, int last) = Trim(text, start, end);
            if (first < last)
            {
                lines.Add(new TextLine(first, last, first - start, afterBlank));
            }

            afterBlank = first >= last || (end < text.Length && text[end] is '\f' or '\u2029');
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    private static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    /// <summary>White space, control characters, and the marks that have no width.</summary>
    private static bool IsBlank(char unit)
        => char.IsWhiteSpace(unit) || char.IsControl(unit) || unit is '\uFEFF' or '\u200B' or '\u2060' or '\u00AD';
}
