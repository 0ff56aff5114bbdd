using NewsTools.Analysis;

namespace NewsTools.Quotes.Marks;

/// <summary>Ends a quotation whose closing mark the source lost before the words that attribute it (“It failed, said Ann Lee.).</summary>
internal static class LostMarks
{
    private static readonly string[] Sayings = ["said ", "says ", "he said", "she said", "they said", "he says", "she says", "he added", "she added"];

    public static void Cut(Document document, List<Stretch> stretches)
    {
        for (int index = 0; index < stretches.Count; index++)
        {
            Stretch stretch = stretches[index];
            bool goesOn = index + 1 < stretches.Count && stretches[index + 1].Paragraph == stretch.Paragraph + 1 && stretches[index + 1].Start == document.Paragraphs[stretch.Paragraph + 1].Start;
            if (stretch.IsOpen && !goesOn && Attribution(document.Text.AsSpan(stretch.TextStart, stretch.TextEnd - stretch.TextStart)) is int length and > 0)
            {
                int end = stretch.TextStart + length;
                stretches[index] = stretch with { End = end, TextEnd = end };
            }
        }
    }

    private static int Attribution(ReadOnlySpan<char> words)
    {
        for (int at = 0; at + 2 < words.Length; at++)
        {
            if (words[at] is ',' or '.' or '?' or '!' && words[at + 1] == ' ' && IsSaying(words[(at + 2)..]))
            {
                return at + 1;
            }
        }

        return 0;
    }

    private static bool IsSaying(ReadOnlySpan<char> words)
    {
        foreach (string saying in Sayings)
        {
            if (words.StartsWith(saying, StringComparison.Ordinal) && (saying[^1] != ' ' || (words.Length > saying.Length && char.IsUpper(words[saying.Length]))))
            {
                return true;
            }
        }

        return false;
    }
}
