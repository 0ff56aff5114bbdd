using System.Text.Json;

namespace NewsTools.Readers.Json;

/// <summary>Flattens a JSON object into named fields: nested names with dots, lists of texts with semicolons.</summary>
internal static class JsonFields
{
    private const int Deepest = 4;

    public static void Collect(JsonElement element, string prefix, Dictionary<string, string> fields, int depth)
    {
        foreach (JsonProperty property in element.EnumerateObject())
        {
            string name = prefix + property.Name;
            if (property.Value.AsText() is string text)
            {
                fields.TryAdd(name, text);
            }
            else if (property.Value.ValueKind == JsonValueKind.Array)
            {
                fields.TryAdd(name, string.Join(property.Name.Contains("paragraph", StringComparison.OrdinalIgnoreCase) ? "\n\n" : "; ", element.Texts(property.Name)));
            }
            else if (property.Value.ValueKind == JsonValueKind.Object && depth < Deepest)
            {
                Collect(property.Value, name + ".", fields, depth + 1);
                if (property.Value.Text("name") is string inner)
                {
                    fields.TryAdd(name, inner);
                }
            }
        }
    }
}
