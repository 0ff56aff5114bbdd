using System.Text.Json.Nodes;

namespace NewsTools.Training.Corpora;

/// <summary>Which records of a corpus the shipped weights may be learned from.</summary>
internal static class Licences
{
    /// <summary>Whether a record's text is under no non-commercial licence.</summary>
    public static bool MayBeLearnedFrom(JsonNode record) => ((string?)record["license"])?.Contains("NC", StringComparison.Ordinal) != true;
}
