namespace NewsTools.Layout;

/// <summary>
/// Infers the day of publication from days that the story names with their weekday ("on Sunday (Jan 28)"): weekday and day of the month fix
/// the year, the first consistent one not before the latest past year that the text names. Of those days the last that is not ahead is the day.
/// </summary>
internal static class PublicationDay
{
    /// <summary>A day of the month falls on each weekday at least once in so many years; 29 February takes longer.</summary>
    private const int YearsAhead = 28;

    private const int LeadParagraphs = 3;

    public static DateTime? Infer(string text, Paragraph[] paragraphs, StatedDate? dateline)
    {
        DayScanner scanner = new(text);
        int story = 0;
        foreach (Paragraph paragraph in paragraphs)
        {
            if (paragraph.Role == ParagraphRole.Body)
            {
                scanner.Scan(paragraph.Start, paragraph.End, story++ < LeadParagraphs);
            }
        }

        return YearOf(scanner) is int year ? Latest(scanner.PastDays, year, dateline) : null;
    }

    private static int? YearOf(DayScanner scanner)
    {
        int stated = scanner.PastDays.Select(day => day.Year).DefaultIfEmpty().Max();
        return stated > 0 ? stated : scanner.LatestPastYear is int floor ? FirstYear(scanner.PastDays, floor) : null;
    }

    /// <summary>The first year in which most of the days fall on their weekdays; null where there is none.</summary>
    private static int? FirstYear(IReadOnlyList<StatedDate> days, int floor)
    {
        int best = 0;
        int bestCount = 0;
        for (int year = floor; year <= Math.Min(floor + YearsAhead, DateTime.MaxValue.Year); year++)
        {
            int count = days.Count(day => Falls(day, year));
            if (count > bestCount)
            {
                (best, bestCount) = (year, count);
            }
        }

        return bestCount > 0 ? best : null;
    }

    private static bool Falls(StatedDate day, int year) => day.In(year) is DateTime date && date.DayOfWeek == day.Weekday;

    private static DateTime? Latest(IReadOnlyList<StatedDate> days, int year, StatedDate? dateline)
    {
        DateTime? latest = days.Where(day => day.Year == 0 ? Falls(day, year) : day.Year == year).Max(day => day.In(year));
        return dateline is { HasDay: true } printed && printed.In(year) is DateTime day && day >= latest ? day : latest;
    }
}
