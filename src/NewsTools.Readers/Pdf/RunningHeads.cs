namespace NewsTools.Readers.Pdf;

/// <summary>Removes what repeats at the edges of pages: headers, footers and page numbers.</summary>
internal static class RunningHeads
{
    private const int EdgeLines = 3;

    private const int LongestHead = 120;

    public static List<PdfLine> Remove(List<PdfLine> lines)
    {
        List<PdfLine> edges = [.. lines.GroupBy(line => line.Page).SelectMany(Edges)];
        HashSet<string> repeated = [.. edges.GroupBy(line => Pattern(line.Text)).Where(group => group.Select(line => line.Page).Distinct().Count() > 1).Select(group => group.Key)];
        HashSet<PdfLine> removed = [.. edges.Where(line => line.Text.Length < LongestHead && (repeated.Contains(Pattern(line.Text)) || IsPageNumber(line.Text)))];
        List<PdfLine> kept = [.. lines.Where(line => !removed.Contains(line))];
        return kept.Count > 0 ? kept : lines;
    }

    private static IEnumerable<PdfLine> Edges(IEnumerable<PdfLine> page)
    {
        PdfLine[] sorted = [.. page.OrderByDescending(line => line.Bottom)];
        return sorted.Take(EdgeLines).Concat(sorted.TakeLast(EdgeLines)).Distinct();
    }

    /// <summary>The text with its numbers made alike.</summary>
    private static string Pattern(string text) => string.Concat(text.Select(c => char.IsDigit(c) ? '0' : c)).Replace("00", "0", StringComparison.Ordinal).Replace("00", "0", StringComparison.Ordinal);

    private static bool IsPageNumber(string text)
    {
        string pattern = Pattern(text).Trim(' ', '-', '–', '—', '|', '·').ToLowerInvariant();
        return pattern is "0" or "page 0" or "p 0" or "0/0" or "0 / 0" or "0 of 0" or "page 0 of 0" or "page 0/0" or "seite 0" or "seite 0 von 0";
    }
}
