using System.Text.Json.Nodes;
using NewsTools.Training.Corpora;

namespace NewsTools.Evaluation.Tasks;

/// <summary>Temporal expressions, in the format of <c>score_dates.py</c>.</summary>
internal static class DateTask
{
    public static JsonObject Predict(JsonNode record, string text)
    {
        CodePoints points = new(text);
        return new JsonObject
        {
            ["id"] = record["id"]!.DeepClone(),
            ["timexes"] = new JsonArray([.. Prediction.Analyze(record, text).Dates.Select(date => new JsonObject
            {
                ["start"] = points.FromUtf16(date.Offset),
                ["end"] = points.FromUtf16(date.Offset + date.Length),
                ["type"] = date.Type.ToString().ToUpperInvariant(),
                ["value"] = date.Value,
            })]),
        };
    }
}
