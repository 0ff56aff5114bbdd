using System.Text.Json.Nodes;
using NewsTools.Training.Corpora;

namespace NewsTools.Evaluation.Tasks;

/// <summary>What all tasks share: the analysis of a gold record's text, and offsets as the scorers count them.</summary>
internal static class Prediction
{
    /// <summary>Analyses the text, anchored on the record's publication date where it has one.</summary>
    public static AnalysisResult Analyze(JsonNode record, string text)
    {
        DateTime? published = DateTime.TryParse((string?)record["dct"], out DateTime day) ? day.Date : null;
        return Analyzer.Analyze(text, published);
    }

    /// <summary>A stretch of the text as the scorers write it: [start, end] in code points; null where there is none.</summary>
    public static JsonArray? Span(CodePoints points, int? offset, int? length)
        => offset is int start && length is int units ? [points.FromUtf16(start), points.FromUtf16(start + units)] : null;
}
