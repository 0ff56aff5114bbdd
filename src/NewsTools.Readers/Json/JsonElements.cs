using System.Text.Json;

namespace NewsTools.Readers.Json;

/// <summary>Reads properties of JSON of uncertain shape.</summary>
internal static class JsonElements
{
    /// <summary>The property's text or number; null where it is missing, blank or of another kind.</summary>
    public static string? Text(this JsonElement element, string name)
        => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) ? value.AsText() : null;

    /// <summary>The first property, of the names, that has text.</summary>
    public static string? AnyText(this JsonElement element, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (element.Text(name) is string text)
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>The texts of an array property, or the one text of a plain one.</summary>
    public static IReadOnlyList<string> Texts(this JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out JsonElement value))
        {
            return [];
        }

        return value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(item => item.AsText() ?? item.Text("name")).OfType<string>()] : value.AsText() is string text ? [text] : [];
    }

    /// <summary>The objects of an array property.</summary>
    public static IEnumerable<JsonElement> Objects(this JsonElement element, string name)
        => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object)
            : [];

    public static string? AsText(this JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null,
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };
}
