using System.Text;

namespace NewsTools.Readers.Text;

/// <summary>Brings plain text into the draft's form: paragraphs separated by one empty line.</summary>
internal static class Paragraphs
{
    private const int ShortestWrappedWidth = 40;

    private const int LongestWrappedWidth = 100;

    /// <summary>Unites the line ends, joins hard-wrapped lines and separates paragraphs by one empty line.</summary>
    public static string Normalize(string text)
    {
        List<List<string>> blocks = Blocks(text);
        if (blocks.Count == 0)
        {
            return "";
        }

        int width = blocks.Max(block => block.Max(line => line.Length));
        bool wrapped = width <= LongestWrappedWidth && blocks.Count(block => IsWrapped(block, width)) * 2 >= blocks.Count(block => block.Count > 1);
        return string.Join("\n\n", blocks.SelectMany(block => wrapped && IsWrapped(block, width) ? [Join(block)] : block));
    }

    private static List<List<string>> Blocks(string text)
    {
        List<List<string>> blocks = [];
        bool isOpen = false;
        foreach (ReadOnlySpan<char> raw in text.AsSpan().EnumerateLines())
        {
            string line = raw.Trim().Trim('\uFEFF').ToString();
            if (line.Length > 0)
            {
                if (!isOpen)
                {
                    blocks.Add([]);
                }

                blocks[^1].Add(line);
            }

            isOpen = line.Length > 0;
        }

        return blocks;
    }

    /// <summary>All lines but the last are about as long as the longest: the next line's first word would not have fitted.</summary>
    private static bool IsWrapped(List<string> block, int width)
    {
        for (int i = 0; i < block.Count - 1; i++)
        {
            int firstWord = block[i + 1].IndexOf(' ');
            if (width < ShortestWrappedWidth || block[i].Length + 1 + (firstWord < 0 ? block[i + 1].Length : firstWord) < width - 8)
            {
                return false;
            }
        }

        return block.Count > 1;
    }

    private static string Join(List<string> lines)
    {
        StringBuilder joined = new();
        foreach (string line in lines)
        {
            if (joined.Length > 0 && !EndsInBrokenWord(joined))
            {
                joined.Append(' ');
            }

            joined.Append(line);
        }

        return joined.ToString();
    }

    /// <summary>A hyphen after a letter stays (it may be the word's own) but takes no space; a spaced dash takes one.</summary>
    private static bool EndsInBrokenWord(StringBuilder text)
        => text.Length > 1 && text[^1] == '-' && char.IsLetterOrDigit(text[^2]);
}
