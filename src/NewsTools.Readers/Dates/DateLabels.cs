using NewsTools.Readers.Documents;

namespace NewsTools.Readers.Dates;

/// <summary>Words such as "Published" and "Updated", in the languages of the web.</summary>
internal static class DateLabels
{
    private static readonly (string Word, DateLabel Label)[] Words = [.. DataTable.Rows("Dates.date-labels.tsv")
        .Select(row => (row[1], row[0] == "published" ? DateLabel.Published : DateLabel.Changed))
        .OrderByDescending(row => row.Item1.Length)];

    /// <summary>What the last label of a text says.</summary>
    public static DateLabel Last(ReadOnlySpan<char> text) => Last(text, out _);

    /// <summary>A text up to its first label, were there something before it: "Jane Doe Published: 5 March".</summary>
    public static string Before(string text)
    {
        int first = Words.Select(entry => LastIndexOf(text, entry.Word)).Where(at => at > 0).DefaultIfEmpty(text.Length).Min();
        return text[..first];
    }

    /// <summary>What the last label of a text says, and where it ends.</summary>
    public static DateLabel Last(ReadOnlySpan<char> text, out int end)
    {
        DateLabel label = DateLabel.None;
        end = 0;
        foreach ((string word, DateLabel kind) in Words)
        {
            int at = LastIndexOf(text, word);
            if (at >= 0 && at + word.Length > end)
            {
                label = kind;
                end = at + word.Length;
            }
        }

        return label;
    }

    /// <summary>Where a word starts last; in scripts without spaces, anywhere.</summary>
    private static int LastIndexOf(ReadOnlySpan<char> text, string word)
    {
        for (int end = text.Length; end >= word.Length;)
        {
            int at = text[..end].LastIndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at <= 0 || !(char.IsLetter(text[at - 1]) || text[at - 1] == '-') || word[0] > '\u2E7F')
            {
                return at;
            }

            end = at + word.Length - 1;
        }

        return -1;
    }
}
