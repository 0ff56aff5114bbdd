using Markdig;
using NewsTools.Readers.Documents;
using NewsTools.Readers.Html;
using NewsTools.Readers.Records;

namespace NewsTools.Readers.Text;

/// <summary>Reads Markdown with or without front matter.</summary>
internal sealed class MarkdownReader : IDocumentReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().Build();

    public IReadOnlyList<ArticleDraft> Read(SourceDocument document)
    {
        (Dictionary<string, string> fields, string body) = FrontMatter.Split(document.Text);
        string html = Markdown.ToHtml(body, Pipeline);
        List<PageBlock> blocks = PageTree.Parse(html).Blocks;
        if (!fields.ContainsKey("title") && blocks.FirstOrDefault() is { Element.Name: "h1" } heading)
        {
            fields["title"] = heading.Text;
        }

        string title = fields.GetValueOrDefault("title", "");
        string text = string.Join("\n\n", blocks.SkipWhile(block => block.Element.Name == "h1" && block.Text == title).Select(block => Characters.Lines(block.Text)));
        if (text.Length == 0)
        {
            throw new DocumentException(DocumentError.NoText, "The document has no text.");
        }

        fields["text"] = text;
        foreach (string property in (ReadOnlySpan<string>)["body", "content", "article", "story"])
        {
            fields.Remove(property);
        }

        SourceDocument unmapped = document.Options.Properties.ContainsKey("Text") ? new SourceDocument(document.Bytes, document.Options with { Properties = document.Options.Properties.Where(pair => pair.Key != "Text").ToDictionary() }, document.CancellationToken) : document;
        return [new RecordMapper(unmapped).Map(fields, document.Text)! with { Text = text, Hash = document.Hash }];
    }
}
