using UglyToad.PdfPig.Content;

namespace NewsTools.Readers.Pdf;

/// <summary>Joins a page's words into lines and puts them in reading order, column by column.</summary>
internal static class PdfLines
{
    public static List<PdfLine> Read(IReadOnlyList<Word> words, int page)
    {
        Word[] upright = [.. words.Where(word => word.TextOrientation == TextOrientation.Horizontal)];
        if (upright.Length * 2 < words.Count)
        {
            return [.. Turned(words, page)];
        }

        List<PdfLine> lines = [.. Rows(upright).SelectMany(row => Pieces(row, page))];
        List<PdfLine> ordered = [];
        PdfColumns.Order(lines, ordered, page * 1000, 0);
        return ordered;
    }

    /// <summary>A page that is turned: its words in the order of writing, one line for each change of direction.</summary>
    private static IEnumerable<PdfLine> Turned(IReadOnlyList<Word> words, int page)
        => words.Where(word => word.Text.Trim().Length > 0).GroupBy(word => word.TextOrientation)
            .Select((group, index) => new PdfLine(string.Join(' ', group.Select(word => word.Text)), page, 0, 1, -index, Size(group.First())) { Column = index });

    /// <summary>Words whose baselines are alike, from top to bottom.</summary>
    private static List<List<Word>> Rows(IReadOnlyList<Word> words)
    {
        List<List<Word>> rows = [];
        foreach (Word word in words.Where(word => word.Text.Trim().Length > 0).OrderByDescending(Baseline))
        {
            List<Word>? row = rows.Count == 0 ? null : rows[^1];
            if (row is null || Baseline(row[0]) - Baseline(word) > Math.Max(1.5, Size(row[0]) * 0.35))
            {
                rows.Add([word]);
            }
            else
            {
                row.Add(word);
            }
        }

        return rows;
    }

    /// <summary>A row cut where the gap between two words is too wide for a space.</summary>
    private static IEnumerable<PdfLine> Pieces(List<Word> row, int page)
    {
        List<Word> piece = [];
        foreach (Word word in row.OrderBy(word => word.BoundingBox.Left))
        {
            if (piece.Count > 0 && word.BoundingBox.Left - piece[^1].BoundingBox.Right > Math.Max(6, Size(word) * 1.1))
            {
                yield return Line(piece, page);
                piece = [];
            }

            piece.Add(word);
        }

        if (piece.Count > 0)
        {
            yield return Line(piece, page);
        }
    }

    private static PdfLine Line(List<Word> words, int page)
        => new(string.Join(' ', words.Select(word => word.Text)), page, words[0].BoundingBox.Left, words.Max(word => word.BoundingBox.Right), words.Min(Baseline), words.GroupBy(word => Math.Round(Size(word), 1)).MaxBy(group => group.Sum(word => word.Text.Length))!.Key);

    private static double Baseline(Word word) => word.Letters[0].StartBaseLine.Y;

    private static double Size(Word word) => word.Letters[0].PointSize > 0 ? word.Letters[0].PointSize : word.BoundingBox.Height;
}
