using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsTools;

/// <summary>An article with all its facts as one line of JSON, and back without loss: the format of Export-Article and of batch engines.</summary>
public static class ArticleJson
{
    /// <summary>The property that marks a line as this format; its value is the format's version.</summary>
    public const string FormatProperty = "newsTools";

    private const int FormatVersion = 1;

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The article and its facts as one line, without the line break.</summary>
    /// <param name="article">The article.</param>
    public static string Write(AnalyzedArticle article) => JsonSerializer.Serialize(new Line(FormatVersion, article), Options);

    /// <summary>Reads a line; null where it is JSON of another format.</summary>
    /// <param name="line">One line of JSON.</param>
    /// <exception cref="JsonException">The line is not JSON, or not a whole article of this format.</exception>
    public static AnalyzedArticle? Read(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty(FormatProperty, out JsonElement version))
        {
            return null;
        }

        return version.TryGetInt32(out int number) && number == FormatVersion
            ? document.RootElement.Deserialize<Line>(Options)!.Article
            : throw new JsonException($"The line has format version {version}; this module reads version {FormatVersion}.");
    }

    private sealed record Line([property: JsonPropertyName(FormatProperty)] int Version, AnalyzedArticle Article);
}
