using System.Text.Json.Nodes;
using NewsTools.Training.Corpora;

namespace NewsTools.Training.Quotes;

/// <summary>Reads the annotated quotations of a file.</summary>
public static class GoldReader
{
    public static IEnumerable<GoldArticle> Read(string path)
    {
        bool hasNames = !Path.GetFileName(path).StartsWith("polnear.", StringComparison.Ordinal);
        foreach (JsonNode record in JsonLines.Read(path))
        {
            string text = (string)record["text"]!;
            CodePoints points = new(text);
            yield return new GoldArticle
            {
                Id = (string)record["id"]!,
                Text = text,
                Corpus = (string?)record["corpus"] ?? "",
                HasNames = hasNames,
                IsRead = hasNames,
                IsQuotedOnly = (bool?)record["quoted_only"] ?? false,
                Quotes = [.. record["quotes"]!.AsArray().Select(quote => Quote(quote!, text, points))],
                NotQuotes = Spans(record["not_quotes"], points),
                Ignored = Spans(record["ignore"], points),
            };
        }
    }

    private static GoldQuote Quote(JsonNode quote, string text, CodePoints points)
    {
        int start = points.ToUtf16((int)quote["start"]!);
        int end = points.ToUtf16((int)quote["end"]!);
        string kind = (string)quote["kind"]!;
        bool isByHand = (string?)quote["name_source"] == "gold";
        string[] names = [.. Strings(quote["speaker_name"]), .. Strings(quote["speaker_names"]), .. Strings(quote["aliases"])];
        return new GoldQuote
        {
            Start = start,
            End = end,
            Kind = kind,
            Cue = Span(quote["cue"], points),
            CueClass = (string?)quote["cue_class"],
            Mention = Span(quote["speaker"], points),
            MentionForm = (string?)quote["speaker_form"],
            Names = names,
            IsByHand = isByHand,
            IsUnnamed = names.Length == 0 && (isByHand || quote["unnamed"] is not null),
            IsOptional = (bool?)quote["optional"] ?? false,
            Group = quote["group"]?.ToString(),
            Marked = kind == "direct" ? [(start, end)] : kind == "mixed" ? Inner(quote, text, start, end, points) : [],
        };
    }

    private static (int Start, int End)[] Inner(JsonNode quote, string text, int start, int end, CodePoints points)
        => quote["inner"] is JsonArray inner ? [.. inner.Select(span => Span(span, points)!.Value)] : [(start, end)];

    private static IEnumerable<string> Strings(JsonNode? node) => node switch
    {
        null => [],
        JsonArray array => array.Where(item => item is not null).Select(item => (string)item!),
        _ => [(string)node!],
    };

    private static (int Start, int End)? Span(JsonNode? node, CodePoints points)
        => node is JsonArray { Count: 2 } span ? (points.ToUtf16((int)span[0]!), points.ToUtf16((int)span[1]!)) : null;

    private static (int Start, int End)[] Spans(JsonNode? node, CodePoints points)
        => node is JsonArray spans ? [.. spans.Select(span => Span(span, points)!.Value)] : [];
}
