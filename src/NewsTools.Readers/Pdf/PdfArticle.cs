using NewsTools.Readers.Dates;
using NewsTools.Readers.Documents;
using NewsTools.Readers.Text;

namespace NewsTools.Readers.Pdf;

/// <summary>Makes an article of ordered lines: paragraphs, the headline by its size, byline and date from below it.</summary>
internal static class PdfArticle
{
    private const double HeadlineRatio = 1.25;

    private const int LongestHeadline = 300;

    private const int HeadParagraphs = 4;

    public static ArticleDraft Draft(List<PdfLine> lines, string? documentTitle, SourceDocument document)
    {
        double usual = lines.GroupBy(line => Math.Round(line.Height * 2) / 2).MaxBy(group => group.Sum(line => line.Text.Length))!.Key;
        List<PdfParagraph> paragraphs = PdfParagraphs.Join(lines);
        string? title = TakeHeadline(paragraphs, usual) ?? StatedTitle(documentTitle);
        (Byline byline, FoundDate? published) = TakeHead(paragraphs);
        string text = string.Join("\n\n", paragraphs.Select(paragraph => paragraph.Text));
        if (text.Length == 0)
        {
            throw new DocumentException(DocumentError.NoText, "The PDF has no article text.");
        }

        return new ArticleDraft
        {
            Title = title,
            Authors = byline.Authors,
            Agencies = byline.Agencies,
            Published = published?.Value,
            PublishedBasis = published is null ? PublishedBasis.Unknown : PublishedBasis.Text,
            Location = document.Options.Location,
            Text = text,
            Hash = document.Hash,
        };
    }

    /// <summary>The largest paragraph of the first page, were it larger than the text.</summary>
    private static string? TakeHeadline(List<PdfParagraph> paragraphs, double usual)
    {
        PdfParagraph? largest = paragraphs.Where(paragraph => paragraph.Page == paragraphs[0].Page && paragraph.Text.Length < LongestHeadline && paragraph.Text.Any(char.IsLetter)).MaxBy(paragraph => paragraph.Height);
        if (largest is null || largest.Height < usual * HeadlineRatio)
        {
            return null;
        }

        paragraphs.RemoveRange(0, paragraphs.IndexOf(largest) <= 2 ? paragraphs.IndexOf(largest) : 0);
        paragraphs.Remove(largest);
        return largest.Text;
    }

    private static (Byline Byline, FoundDate? Published) TakeHead(List<PdfParagraph> paragraphs)
    {
        Byline byline = Byline.Empty;
        FoundDate? published = null;
        for (int i = 0; i < Math.Min(HeadParagraphs, paragraphs.Count); i++)
        {
            string line = paragraphs[i].Text;
            FoundDate? date = line.Length < 120 ? DateScanner.First(line, monthFirst: true) : null;
            bool isByline = line.Length < 150 && line.StartsWith("By ", StringComparison.OrdinalIgnoreCase);
            if (isByline && byline.Authors.Count == 0)
            {
                byline = Byline.Parse(date is FoundDate inside && inside.Start > 3 ? line[..inside.Start] : line);
            }

            bool isDate = date is FoundDate found && (isByline || line.Length - (found.End - found.Start) < 40);
            published ??= isDate ? date : null;
            if ((isByline && byline.Authors.Count + byline.Agencies.Count > 0) || isDate)
            {
                paragraphs.RemoveAt(i--);
            }
        }

        return (byline, published);
    }

    /// <summary>Programs often put a file name there.</summary>
    private static string? StatedTitle(string? title)
        => string.IsNullOrWhiteSpace(title) || !title.Trim().Contains(' ', StringComparison.Ordinal) || title.Contains(" - Microsoft Word", StringComparison.Ordinal) || title.StartsWith("Microsoft Word", StringComparison.Ordinal) ? null : Characters.OneLine(title);
}
