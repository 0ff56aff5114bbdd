using NewsTools.Analysis;

namespace NewsTools.Layout;

/// <summary>Splits the text into paragraphs, gives each its role and reads the article's head.</summary>
internal static class LayoutStage
{
    public static void Run(Document document)
    {
        List<Paragraph> paragraphs = [];
        int position = 0;
        foreach (ReadOnlySpan<char> line in document.Text.AsSpan().EnumerateLines())
        {
            int start = position + (line.Length - line.TrimStart().Length);
            int length = line.Trim().Length;
            if (length > 0)
            {
                paragraphs.Add(new Paragraph(start, start + length, ParagraphRole.Body));
            }

            position += line.Length;
            position += position + 1 < document.Text.Length && document.Text[position] == '\r' && document.Text[position + 1] == '\n' ? 2 : 1;
        }

        document.Paragraphs = [.. paragraphs];
        document.Header = new ArticleHeader
        {
            Title = document.Options.Title,
            Published = document.Published,
            PublishedBasis = document.Published is null ? PublishedBasis.Unknown : PublishedBasis.Parameter,
        };
    }
}
