using NewsTools.Analysis;

namespace NewsTools.Layout;

/// <summary>Splits the text into paragraphs, gives each its role and reads the article's head.</summary>
internal static class LayoutStage
{
    public static void Run(Document document)
    {
        Paragraph[] paragraphs = [.. ParagraphSplitter.Split(document.Text)];
        new RoleReader(document.Text, paragraphs).Run(document.Options.Title);
        document.Paragraphs = paragraphs;
        document.Header = HeaderReader.Read(document);
        document.Published = document.Header.Published;
    }
}
