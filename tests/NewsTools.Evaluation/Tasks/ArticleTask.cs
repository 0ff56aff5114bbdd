using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json.Nodes;
using NewsTools.Readers;
using NewsTools.Training.Corpora;

namespace NewsTools.Evaluation.Tasks;

/// <summary>Articles of web pages, in the format of <c>score_articles.py</c>.</summary>
internal static class ArticleTask
{
    /// <summary>Reads the pages named in a gold file, from the folder above its own, and writes a prediction for each; the first is read twice, since it loads the models.</summary>
    public static void Report(string gold, TextWriter output)
    {
        string folder = Path.GetDirectoryName(Path.GetDirectoryName(Path.GetFullPath(gold)))!;
        bool isWarm = false;
        foreach (JsonNode record in JsonLines.Read(gold))
        {
            using GZipStream page = new(File.OpenRead(Path.Combine(folder, (string)record["html_file"]!)), CompressionMode.Decompress);
            using MemoryStream bytes = new();
            page.CopyTo(bytes);
            if (!isWarm)
            {
                Predict(record, bytes.ToArray());
                isWarm = true;
            }

            output.WriteLine(Predict(record, bytes.ToArray()).ToJsonString());
        }
    }

    /// <summary>Time is that of the processor, so that other work on the machine does not count.</summary>
    private static JsonObject Predict(JsonNode record, byte[] page)
    {
        ArticleDraft draft = new();
        string? error = null;
        using Process process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        try
        {
            draft = DocumentReader.Read(page, new ReadOptions { Location = (string?)record["url"], MediaType = "text/html" })[0];
        }
        catch (DocumentException exception)
        {
            error = exception.Message;
        }

        process.Refresh();
        return new JsonObject
        {
            ["id"] = record["id"]!.DeepClone(),
            ["title"] = draft.Title,
            ["author"] = new JsonArray([.. draft.Authors.Select(author => JsonValue.Create(author))]),
            ["date"] = draft.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["body"] = draft.Text,
            ["ms"] = (process.TotalProcessorTime - before).TotalMilliseconds,
            ["error"] = error,
        };
    }
}
