namespace NewsTools.Readers.Pdf;

/// <summary>Orders lines by cutting the page: at gutters into columns, at lines that cross the gutter into bands.</summary>
internal static class PdfColumns
{
    private const int DeepestCut = 6;

    private const int FewestLines = 3;

    public static void Order(List<PdfLine> lines, List<PdfLine> ordered, int column, int depth)
    {
        double? gutter = depth < DeepestCut ? Gutter(lines) : null;
        if (gutter is not double x)
        {
            Emit(lines, ordered, column);
            return;
        }

        List<PdfLine> band = [];
        foreach (PdfLine line in lines.OrderByDescending(line => line.Bottom))
        {
            if (Crosses(line, x))
            {
                OrderBand(band, x, ordered, column, depth);
                band.Clear();
                Emit([line], ordered, column);
            }
            else
            {
                band.Add(line);
            }
        }

        OrderBand(band, x, ordered, column, depth);
    }

    private static void OrderBand(List<PdfLine> band, double gutter, List<PdfLine> ordered, int column, int depth)
    {
        Order([.. band.Where(line => line.Right <= gutter)], ordered, column + (1 << depth), depth + 1);
        Order([.. band.Where(line => line.Right > gutter)], ordered, column + (2 << depth), depth + 1);
    }

    /// <summary>The place that fewest lines cross, where columns of several lines stand on both sides; null where there is none.</summary>
    private static double? Gutter(List<PdfLine> lines)
    {
        if (lines.Count < FewestLines * 2)
        {
            return null;
        }

        double? best = null;
        int fewest = int.MaxValue;
        double width = 0;
        foreach (double x in lines.Select(line => line.Left - 1).Distinct().Order())
        {
            int crossing = lines.Count(line => Crosses(line, x));
            PdfLine[] left = [.. lines.Where(line => line.Right <= x)];
            PdfLine[] right = [.. lines.Where(line => line.Left >= x)];
            if (left.Length < FewestLines || right.Length < FewestLines || crossing * 3 > left.Length + right.Length || !AreBeside(left, right))
            {
                continue;
            }

            double gap = x - left.Max(line => line.Right);
            if (crossing < fewest || (crossing == fewest && gap > width))
            {
                (best, fewest, width) = (x, crossing, gap);
            }
        }

        return best;
    }

    /// <summary>Columns stand beside each other, at least over a third of the shorter one.</summary>
    private static bool AreBeside(PdfLine[] left, PdfLine[] right)
    {
        double top = Math.Min(left.Max(line => line.Bottom), right.Max(line => line.Bottom));
        double bottom = Math.Max(left.Min(line => line.Bottom), right.Min(line => line.Bottom));
        double shorter = Math.Min(left.Max(line => line.Bottom) - left.Min(line => line.Bottom), right.Max(line => line.Bottom) - right.Min(line => line.Bottom));
        return top - bottom > shorter / 3 && shorter > 0;
    }

    private static bool Crosses(PdfLine line, double x) => line.Left < x && line.Right > x;

    private static void Emit(List<PdfLine> lines, List<PdfLine> ordered, int column)
    {
        if (lines.Count == 0)
        {
            return;
        }

        double right = lines.Max(line => line.Right);
        double left = lines.Min(line => line.Left);
        foreach (PdfLine line in lines.OrderByDescending(line => line.Bottom).ThenBy(line => line.Left))
        {
            line.Column = column;
            line.ColumnRight = right;
            line.ColumnLeft = left;
            ordered.Add(line);
        }
    }
}
