using System.Text.Json;
using NewsTools.Readers.Documents;
using NewsTools.Readers.Feeds;
using NewsTools.Readers.Records;

namespace NewsTools.Readers.Json;

/// <summary>Reads JSON: what Export-Article wrote, ninjs, JSON Feed, and records of any other shape, in one document or one a line.</summary>
internal sealed class JsonReader : IDocumentReader
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private static readonly string[] Envelopes = ["articles", "items", "results", "data", "docs", "documents", "stories", "hits", "value"];

    public IReadOnlyList<ArticleDraft> Read(SourceDocument document)
    {
        List<ArticleDraft> drafts = ReadWhole(document) ?? ReadLines(document);
        return drafts.Count > 0 ? drafts : throw new DocumentException(DocumentError.NoText, "The JSON has no article text; name its field with -Property @{Text='…'}.");
    }

    private static List<ArticleDraft>? ReadWhole(SourceDocument document)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(document.Text, Lenient);
            return [.. ReadElement(json.RootElement, document)];
        }
        catch (JsonException) when (document.Text.AsSpan().Trim().Contains('\n'))
        {
            return null;
        }
    }

    private static List<ArticleDraft> ReadLines(SourceDocument document)
    {
        List<ArticleDraft> drafts = [];
        int number = 0;
        foreach (string line in document.Text.Split('\n').Select(line => line.Trim()))
        {
            document.CancellationToken.ThrowIfCancellationRequested();
            number++;
            if (line.Length > 0)
            {
                drafts.AddRange(ReadLine(line, number, document));
            }
        }

        return drafts;
    }

    private static List<ArticleDraft> ReadLine(string line, int number, SourceDocument document)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line, Lenient);
            return [.. ReadElement(json.RootElement, document)];
        }
        catch (JsonException exception)
        {
            throw new DocumentException(DocumentError.Damaged, $"Line {number} is not JSON: {exception.Message}", exception);
        }
    }

    private static IEnumerable<ArticleDraft> ReadElement(JsonElement element, SourceDocument document)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            return element.EnumerateArray().SelectMany(item => ReadObject(item, document));
        }

        return JsonFeed.Read(element, document) is NewsFeed feed ? feed.Entries.Select(entry => entry.Draft).Where(draft => draft.Text.Length > 0) : ReadObject(element, document);
    }

    private static IEnumerable<ArticleDraft> ReadObject(JsonElement element, SourceDocument document)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        if (element.TryGetProperty(ArticleJson.FormatProperty, out _))
        {
            return [ExportedArticle.Read(element.GetRawText(), document)];
        }

        if (NinjsReader.Is(element))
        {
            return NinjsReader.Read(element, document);
        }

        Dictionary<string, string> fields = new(StringComparer.OrdinalIgnoreCase);
        JsonFields.Collect(element, "", fields, 0);
        if (new RecordMapper(document).Map(fields, element.GetRawText()) is ArticleDraft draft)
        {
            return [draft];
        }

        return Envelopes.SelectMany(name => element.Objects(name)).Take(100_000).SelectMany(item => ReadObject(item, document));
    }
}
