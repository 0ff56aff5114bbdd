using System.Text.Json.Nodes;
using NewsTools.Training.Corpora;

namespace NewsTools.Evaluation.Tasks;

/// <summary>Quotations with cues and speakers, in the format of <c>score_quotes.py</c>.</summary>
internal static class QuoteTask
{
    public static JsonObject Predict(JsonNode record, string text)
    {
        CodePoints points = new(text);
        return new JsonObject
        {
            ["id"] = record["id"]!.DeepClone(),
            ["quotes"] = new JsonArray([.. Prediction.Analyze(record, text).Quotes.Select(quote => new JsonObject
            {
                ["start"] = points.FromUtf16(quote.Offset),
                ["end"] = points.FromUtf16(quote.Offset + quote.Length),
                ["kind"] = quote.Kind.ToString().ToLowerInvariant(),
                ["cue"] = Prediction.Span(points, quote.CueOffset, quote.Cue?.Length),
                ["speaker"] = Prediction.Span(points, quote.SpeakerOffset, quote.SpeakerMention?.Length),
                ["speaker_name"] = quote.Speaker,
                ["inner"] = quote.Kind == QuoteKind.Mixed ? new JsonArray([.. quote.Parts.Select(part => Prediction.Span(points, part.Offset, part.Length))]) : null,
            })]),
        };
    }
}
