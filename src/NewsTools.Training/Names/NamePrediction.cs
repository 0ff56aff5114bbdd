using System.Text.Json.Nodes;
using NewsTools.Analysis;
using NewsTools.Models;
using NewsTools.Tagging.Names;
using NewsTools.Training.Corpora;

namespace NewsTools.Training.Names;

/// <summary>Writes what the tagger alone finds, for the scorer: later stages clean its names.</summary>
internal static class NamePrediction
{
    public static void Write(string gold, string modelPath, TextWriter output)
    {
        NameModel model = NameModel.Read(ModelFile.Payload(NameModel.FileName, NameModel.FormatVersion, File.ReadAllBytes(modelPath)));
        foreach (JsonNode record in JsonLines.Read(gold))
        {
            Document document = NameCorpora.Annotate((string)record["text"]!);
            CodePoints points = new(document.Text);
            IEnumerable<JsonObject> names = NameTagger.Tag(document, model).Select(name => new JsonObject
            {
                ["start"] = points.FromUtf16(document.Tokens[name.First].Start),
                ["end"] = points.FromUtf16(document.Tokens[name.End - 1].End),
                ["type"] = name.Type > EntityType.Location ? "MISC" : name.Type.ToString().ToUpperInvariant(),
                ["p"] = MathF.Round(name.Confidence, 2),
            });
            output.WriteLine(new JsonObject { ["id"] = record["id"]!.DeepClone(), ["entities"] = new JsonArray([.. names]) }.ToJsonString());
        }
    }
}
