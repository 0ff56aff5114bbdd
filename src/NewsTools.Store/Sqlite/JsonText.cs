using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsTools.Store.Sqlite;

/// <summary>Lists as JSON text: what SQLite's own functions read too. An empty list is null.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string? Of(IReadOnlyList<string> values) => values.Count == 0 ? null : JsonSerializer.Serialize(values, Readable);

    public static IReadOnlyList<string> Strings(string? json) => json is null ? [] : JsonSerializer.Deserialize<string[]>(json) ?? [];

    public static string Of(IEnumerable<long> values) => $"[{string.Join(',', values)}]";
}
