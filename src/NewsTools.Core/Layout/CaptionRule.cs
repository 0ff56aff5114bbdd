namespace NewsTools.Layout;

/// <summary>Knows the caption of a picture by its opening or by the credit that ends it.</summary>
internal static class CaptionRule
{
    private const int MaxLength = 700;

    private const int MaxCredit = 90;

    private static readonly string[] Openings = [.. WordTable.Load("Layout.tsv")["captionstart"]];

    private static readonly string[] Credits = [.. WordTable.Load("Layout.tsv")["credit"].OrderByDescending(credit => credit.Length)];

    public static bool Matches(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxLength)
        {
            return false;
        }

        foreach (string opening in Openings)
        {
            if (Phrase.StartsWithPhrase(text, opening))
            {
                return true;
            }
        }

        return EndsWithCredit(text);
    }

    private static bool EndsWithCredit(ReadOnlySpan<char> text)
    {
        bool bracketed = text[^1] is ')' or ']';
        ReadOnlySpan<char> tail = text[Math.Max(0, text.Length - MaxCredit)..];
        int start = bracketed ? tail.LastIndexOfAny('(', '[') + 1 : LastSegment(tail);
        if (start <= 0 && tail.Length < text.Length)
        {
            return false;
        }

        ReadOnlySpan<char> credit = tail[start..].TrimEnd(")]. ").Trim();
        return IsLabelled(credit, bracketed) || IsNamed(credit) || (bracketed && NewsAgencies.SuppliesOnlyPictures(credit.ToString()));
    }

    /// <summary>Where the words after the last full stop or upright stroke start.</summary>
    private static int LastSegment(ReadOnlySpan<char> tail)
    {
        ReadOnlySpan<char> body = tail[..^1];
        int stop = Math.Max(Math.Max(body.LastIndexOf(". "), body.LastIndexOf(".\u00A0")), Math.Max(body.LastIndexOf("| "), Math.Max(body.LastIndexOf("\n"), body.LastIndexOf(".” "))));
        int label = Math.Max(body.LastIndexOf("PHOTO:"), body.LastIndexOf("PHOTOS:"));
        return Math.Max(stop + (stop < 0 ? 1 : body[stop] == '\n' ? 1 : 2), label);
    }

    /// <summary>"PHOTO: AFP", "Photo by Jane Doe", "Courtesy of the museum": a label, then a name.</summary>
    private static bool IsLabelled(ReadOnlySpan<char> credit, bool bracketed)
    {
        foreach (string label in Credits)
        {
            if (!Phrase.StartsWithPhrase(credit, label))
            {
                continue;
            }

            ReadOnlySpan<char> rest = credit[label.Length..].TrimStart();
            bool marked = rest is [':' or '/' or '|', ..] || label.EndsWith(" by", StringComparison.Ordinal) || label.EndsWith(" of", StringComparison.Ordinal);
            return marked ? StartsHigh(rest.TrimStart(":/| ")) : bracketed && (rest.IsEmpty || NewsAgencies.SuppliesPictures(rest.ToString()));
        }

        return false;
    }

    private static bool StartsHigh(ReadOnlySpan<char> rest) => !rest.IsEmpty && !char.IsLower(rest[0]) && rest[0] is not ('"' or '“');

    /// <summary>"REUTERS/Jane Doe", "Jane Doe/AP", "AFP via Getty Images": a supplier of pictures on one side.</summary>
    private static bool IsNamed(ReadOnlySpan<char> credit)
    {
        string text = credit.ToString().TrimStart('©', ' ');
        string[] sides = text.Split(['/', '|'], StringSplitOptions.TrimEntries);
        string[] via = text.Split(" via ", StringSplitOptions.TrimEntries);
        return (sides.Length is 2 or 3 && (NewsAgencies.SuppliesPictures(sides[0]) || NewsAgencies.SuppliesPictures(sides[^1])))
            || (via.Length == 2 && NewsAgencies.SuppliesPictures(via[1]));
    }
}
