using NewsTools.Readers.Documents;

namespace NewsTools.Readers.Text;

/// <summary>Reads plain text. Every paragraph is kept: title, byline and dateline are found by the analysis.</summary>
internal sealed class PlainTextReader : IDocumentReader
{
    public IReadOnlyList<ArticleDraft> Read(SourceDocument document)
    {
        string text = Paragraphs.Normalize(document.Text);
        if (text.Length == 0)
        {
            throw new DocumentException(DocumentError.Empty, "The document has no text.");
        }

        return [new ArticleDraft { Text = text, Location = document.Options.Location, Hash = document.Hash }];
    }
}
