using NewsTools.Readers.Documents;
using NewsTools.Readers.Html;

namespace NewsTools.Readers.Mail;

/// <summary>Takes off a letter's text what frames it: the repeated subject, release lines, the signature, how to unsubscribe.</summary>
internal static class LetterText
{
    private static readonly string[] Heads = [.. DataTable.Rows("Mail.letter-frames.tsv").Where(row => row[0] == "head").Select(row => row[1])];

    private static readonly string[] Feet = [.. DataTable.Rows("Mail.letter-frames.tsv").Where(row => row[0] == "foot").Select(row => row[1])];

    private const int LongestFrame = 400;

    private const int ReachFromEnd = 8;

    public static string Clean(string text, string title)
    {
        List<string> paragraphs = [.. text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries)];
        string folded = Shingles.Fold(title);
        while (paragraphs.Count > 1 && Shingles.Fold(paragraphs[0]) is string first && (first == folded || first.Length == 0 || Heads.Contains(first)))
        {
            paragraphs.RemoveAt(0);
        }

        int end = paragraphs.FindIndex(Math.Max(0, paragraphs.Count - ReachFromEnd), IsFoot);
        return string.Join("\n\n", end > 0 ? paragraphs[..end] : paragraphs);
    }

    private static bool IsFoot(string paragraph)
    {
        string folded = Shingles.Fold(paragraph);
        return paragraph.Trim() is "--" or "###" or "# # #" || (paragraph.Length < LongestFrame && Feet.Any(foot => folded.Contains(foot, StringComparison.Ordinal)));
    }
}
