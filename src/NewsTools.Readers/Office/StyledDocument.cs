using NewsTools.Readers.Dates;
using NewsTools.Readers.Documents;

namespace NewsTools.Readers.Office;

/// <summary>Makes an article of styled paragraphs: the head by style, else by form; the rest is text.</summary>
internal static class StyledDocument
{
    private const int HeadParagraphs = 5;

    private const int LongestHeadLine = 200;

    public static ArticleDraft Draft(IReadOnlyList<StyledParagraph> paragraphs, string? title, string? creator, SourceDocument document)
    {
        List<StyledParagraph> text = [.. paragraphs.Where(paragraph => paragraph.Text.Length > 0)];
        string? styledTitle = Take(text, "title");
        string? styledAuthor = Take(text, "author");
        string? styledDate = Take(text, "date");
        while (styledAuthor is not null && Take(text, "author") is string another)
        {
            styledAuthor = $"{styledAuthor}; {another}";
        }

        Byline byline = Byline.Parse(styledAuthor ?? TakeByline(text));
        FoundDate? published = DateScanner.First(styledDate ?? TakeDate(text), monthFirst: true);
        if (text.Count == 0)
        {
            throw new DocumentException(DocumentError.NoText, "The document has no text.");
        }

        byline = byline.Authors.Count + byline.Agencies.Count > 0 || creator is null || !creator.Contains(' ', StringComparison.Ordinal) ? byline : Byline.Parse(creator);
        return new ArticleDraft
        {
            Title = styledTitle ?? (string.IsNullOrWhiteSpace(title) ? null : title.Trim()),
            Authors = byline.Authors,
            Agencies = byline.Agencies,
            Published = published?.Value,
            PublishedBasis = published is null ? PublishedBasis.Unknown : PublishedBasis.Text,
            Location = document.Options.Location,
            Text = string.Join("\n\n", text.Select(paragraph => paragraph.Text)),
            Hash = document.Hash,
        };
    }

    private static string? Take(List<StyledParagraph> text, string style)
    {
        int index = text.FindIndex(paragraph => paragraph.Style.Equals(style, StringComparison.OrdinalIgnoreCase));
        return index < 0 || index > HeadParagraphs ? null : TakeAt(text, index);
    }

    private static string? TakeByline(List<StyledParagraph> text)
    {
        int index = text.FindIndex(0, Math.Min(HeadParagraphs, text.Count), paragraph => paragraph.Text.Length < LongestHeadLine && paragraph.Text.StartsWith("By ", StringComparison.OrdinalIgnoreCase) && Byline.Parse(paragraph.Text).Authors.Count > 0);
        return index < 0 ? null : TakeAt(text, index);
    }

    /// <summary>A line of the head that is a date and hardly more.</summary>
    private static string? TakeDate(List<StyledParagraph> text)
    {
        int index = text.FindIndex(0, Math.Min(HeadParagraphs, text.Count), paragraph => paragraph.Text.Length < 60 && DateScanner.First(paragraph.Text, monthFirst: true) is FoundDate date && paragraph.Text.Length - (date.End - date.Start) < 25);
        return index < 0 ? null : TakeAt(text, index);
    }

    private static string TakeAt(List<StyledParagraph> text, int index)
    {
        string taken = text[index].Text;
        text.RemoveAt(index);
        return taken;
    }
}
