using System.Text.Json.Nodes;
using NewsTools.Training.Corpora;

namespace NewsTools.Evaluation.Tasks;

/// <summary>Mentions with their canonical names, roles and genders, in the format of <c>score_entities.py</c> and <c>score_names.py</c>.</summary>
internal static class EntityTask
{
    public static JsonObject Predict(JsonNode record, string text)
    {
        CodePoints points = new(text);
        IEnumerable<JsonObject> mentions =
            from entity in Prediction.Analyze(record, text).Entities
            from mention in entity.Mentions
            orderby mention.Offset
            select new JsonObject
            {
                ["start"] = points.FromUtf16(mention.Offset),
                ["end"] = points.FromUtf16(mention.Offset + mention.Length),
                ["type"] = Label(entity.Type),
                ["name"] = entity.Name,
                ["role"] = entity.Role,
                ["gender"] = entity.Gender switch { Gender.Female => "f", Gender.Male => "m", _ => null },
            };
        return new JsonObject { ["id"] = record["id"]!.DeepClone(), ["entities"] = new JsonArray([.. mentions]) };
    }

    private static string Label(EntityType type) => type switch
    {
        EntityType.Person => "PERSON",
        EntityType.Organization => "ORGANIZATION",
        EntityType.Location => "LOCATION",
        _ => "MISC",
    };
}
