using System.Text.Json;

namespace NewsTools.Readers.Html;

/// <summary>The article that a page's JSON-LD describes.</summary>
internal sealed class LinkedArticle
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private static readonly string[] ArticleTypes =
    [
        "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle", "ReviewNewsArticle", "AskPublicNewsArticle",
        "LiveBlogPosting", "BlogPosting", "SocialMediaPosting", "Report", "Review", "TechArticle", "ScholarlyArticle", "AdvertiserContentArticle", "SatiricalArticle", "Posting", "ClaimReview",
    ];

    private readonly Dictionary<string, JsonElement> _people = new(StringComparer.Ordinal);

    private readonly List<JsonElement> _pages = [];

    private JsonElement? _article;

    private LinkedArticle(IEnumerable<string> scripts)
    {
        foreach (string script in scripts)
        {
            Collect(script);
        }
    }

    public string? Headline => Text("headline") ?? (_article is null ? null : Text("name"));

    public string? Body => Text("articleBody") ?? Text("reviewBody");

    public string? Published => Text("datePublished") ?? PageText("datePublished");

    public string? Created => Text("dateCreated") ?? Text("uploadDate");

    public string? Modified => Text("dateModified") ?? PageText("dateModified");

    public string? Section => Text("articleSection");

    public string? Language => Text("inLanguage");

    public string? Publisher => Names("publisher").FirstOrDefault();

    public string? Url => Text("url") ?? Text("mainEntityOfPage");

    public IReadOnlyList<string> Authors => Names("author") is { Count: > 0 } authors ? authors : Names("creator");

    public IReadOnlyList<string> Keywords => _article is JsonElement article && article.TryGetProperty("keywords", out JsonElement keywords)
        ? keywords.ValueKind == JsonValueKind.Array ? [.. keywords.EnumerateArray().Select(AsText).OfType<string>()] : (AsText(keywords) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        : [];

    public static LinkedArticle Read(IEnumerable<string> scripts) => new(scripts);

    private void Collect(string script)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(Clean(script), Lenient);
            Collect(document.RootElement.Clone(), 0);
        }
        catch (JsonException)
        {
            // A page's broken linked data is as good as none.
        }
    }

    private void Collect(JsonElement element, int depth)
    {
        if (depth > 6)
        {
            return;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
            {
                Collect(item, depth + 1);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            CollectObject(element, depth);
        }
    }

    private void CollectObject(JsonElement element, int depth)
    {
        string[] types = Types(element);
        if (types.Any(ArticleTypes.Contains))
        {
            _article = _article is null || Weight(element) > Weight(_article.Value) ? element : _article;
        }
        else if (types.Contains("WebPage") || types.Contains("ItemPage"))
        {
            _pages.Add(element);
        }

        if (element.TryGetProperty("@id", out JsonElement id) && element.TryGetProperty("name", out _))
        {
            _people.TryAdd(AsText(id) ?? "", element);
        }

        foreach (string nested in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage", "itemReviewed", "hasPart", "subjectOf"])
        {
            if (element.TryGetProperty(nested, out JsonElement inner))
            {
                Collect(inner, depth + 1);
            }
        }
    }

    /// <summary>The page's own article says most of itself; teasers of others say little.</summary>
    private static int Weight(JsonElement article)
        => (article.TryGetProperty("articleBody", out _) ? 4 : 0) + (article.TryGetProperty("datePublished", out _) ? 2 : 0) + (article.TryGetProperty("author", out _) ? 1 : 0);

    private static string[] Types(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out JsonElement type))
        {
            return [];
        }

        IEnumerable<string?> names = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(AsText) : [AsText(type)];
        return [.. names.OfType<string>().Select(name => name[(name.LastIndexOfAny(['/', ':']) + 1)..])];
    }

    private string? Text(string property)
        => _article is JsonElement article && article.TryGetProperty(property, out JsonElement value) ? AsText(value) : null;

    private string? PageText(string property)
        => _pages.Select(page => page.TryGetProperty(property, out JsonElement value) ? AsText(value) : null).FirstOrDefault(text => text is not null);

    private List<string> Names(string property)
    {
        List<string> names = [];
        if (_article is JsonElement article && article.TryGetProperty(property, out JsonElement value))
        {
            AddNames(value, names);
        }

        return names;
    }

    private void AddNames(JsonElement value, List<string> names)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (JsonElement item in value.EnumerateArray().Where(item => item.ValueKind != JsonValueKind.Array))
                {
                    AddNames(item, names);
                }

                break;
            case JsonValueKind.Object when value.TryGetProperty("name", out JsonElement name):
                names.AddRange(name.ValueKind == JsonValueKind.Array ? name.EnumerateArray().Select(AsText).OfType<string>() : AsText(name) is string text ? [text] : []);
                break;
            case JsonValueKind.Object when value.TryGetProperty("@id", out JsonElement id) && _people.TryGetValue(AsText(id) ?? "", out JsonElement person):
                AddNames(person, names);
                break;
            default:
                names.AddRange(AsText(value) is string plain ? [plain] : []);
                break;
        }
    }

    private static string? AsText(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? System.Net.WebUtility.HtmlDecode(text).Trim() : null,
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Object when value.TryGetProperty("@id", out JsonElement id) && id.ValueKind == JsonValueKind.String => id.GetString(),
        JsonValueKind.Array => value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()).FirstOrDefault(),
        _ => null,
    };

    /// <summary>Raw line ends inside strings and CDATA wrappers are common and no JSON.</summary>
    private static string Clean(string script)
    {
        string cleaned = script.Replace("<![CDATA[", "", StringComparison.Ordinal).Replace("]]>", "", StringComparison.Ordinal).Trim().TrimStart('/').Trim().TrimEnd(';', '/').Trim();
        return string.Create(cleaned.Length, cleaned, static (span, source) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = source[i] < ' ' ? ' ' : source[i];
            }
        });
    }
}
