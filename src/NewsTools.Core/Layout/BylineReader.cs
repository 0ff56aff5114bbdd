using System.Text;

namespace NewsTools.Layout;

/// <summary>Cuts a byline into its pieces and keeps those that are people or agencies.</summary>
internal static class BylineReader
{
    private const int MaxLength = 1000;

    private static readonly string[] Joiners = ["and", "&", "with", "in", "at", "for", "from", "of", "by"];

    public static Byline Read(string text)
    {
        List<string> authors = [];
        List<string> agencies = [];
        foreach (BylineSegment segment in Segments(text.Length > MaxLength ? text[..MaxLength] : text))
        {
            BylineName name = BylineName.Read(segment);
            if (name.Agency is not null && !agencies.Contains(name.Agency, StringComparer.OrdinalIgnoreCase))
            {
                agencies.Add(name.Agency);
            }

            if (name.Suffix is not null && authors.Count > 0)
            {
                authors[^1] = $"{authors[^1]} {name.Suffix}";
            }
            else if (name.Author is not null && !authors.Contains(name.Author, StringComparer.OrdinalIgnoreCase) && (authors.Count == 0 || GoesOn(authors[^1], segment.Introducer, name.Author)))
            {
                authors.Add(name.Author);
            }
        }

        return authors.Count + agencies.Count == 0 ? Byline.Empty : new Byline(authors, agencies);
    }

    /// <summary>Whether a further name is a person's: one word in small letters may be a place or a paper, unless "and" joins it to another such name.</summary>
    private static bool GoesOn(string before, string introducer, string name)
        => name.Contains(' ', StringComparison.Ordinal) || !name.Any(char.IsLower) || (introducer is "and" or "&" && !before.Contains(' ', StringComparison.Ordinal));

    private static IEnumerable<BylineSegment> Segments(string text)
    {
        List<string> words = [];
        string introducer = "";
        foreach (string word in Words(text))
        {
            bool mark = word.Length == 1 && !char.IsLetterOrDigit(word[0]) && word[0] != '&';
            if (!mark && (!Joiners.Contains(word, StringComparer.OrdinalIgnoreCase) || IsInitial(word)))
            {
                words.Add(word);
                continue;
            }

            if (words.Count > 0)
            {
                yield return new BylineSegment([.. words], introducer);
                words.Clear();
            }

            introducer = mark ? "" : word.ToLowerInvariant();
        }

        if (words.Count > 0)
        {
            yield return new BylineSegment([.. words], introducer);
        }
    }

    private static bool IsInitial(string word) => word.EndsWith('.');

    /// <summary>Words and separating marks; addresses are left out, hyphens and slashes inside a word stay.</summary>
    private static IEnumerable<string> Words(string text)
    {
        StringBuilder separated = new(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            char unit = text[i];
            bool separates = ",;|·•–—()[]:\n\r\t/\"“”".Contains(unit, StringComparison.Ordinal);
            separated.Append(separates ? $" {(char.IsWhiteSpace(unit) ? ',' : unit)} " : unit.ToString());
        }

        return separated.ToString().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Where(word => !IsAddress(word));
    }

    private static bool IsAddress(string word)
        => word.Contains('@', StringComparison.Ordinal) || word.StartsWith("http", StringComparison.OrdinalIgnoreCase) || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
}
