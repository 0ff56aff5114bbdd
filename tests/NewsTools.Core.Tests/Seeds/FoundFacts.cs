using System.Globalization;

namespace NewsTools.Core.Tests.Seeds;

/// <summary>Writes what the engine found in an article as the lines of a facts file.</summary>
internal static class FoundFacts
{
    private const int WordsWhole = 9;

    private const int WordsEachSide = 4;

    public static List<SeedLine> Of(string text)
    {
        AnalysisResult result = Analyzer.Analyze(text);
        return
        [
            .. Header(result.Header),
            .. result.Entities.Select(entity => Line("entities", entity.Type.ToString(), entity.Name, entity.Role ?? "", string.Join(", ", entity.Aliases))),
            .. result.Quotes.Where(quote => quote.Act == QuoteAct.Speech).Select(quote => Line("quotes", quote.Kind.ToString(), Speaker(quote), quote.Cue ?? "", Elided(quote.Text))),
            .. result.Dates.Select(date => Line("dates", OneLine(date.Text), date.Value)),
        ];
    }

    private static IEnumerable<SeedLine> Header(ArticleHeader header) =>
    [
        Line("header", "title", header.Title ?? ""),
        Line("header", "authors", string.Join("; ", header.Authors)),
        Line("header", "agencies", string.Join("; ", header.Agencies)),
        Line("header", "dateline", header.Dateline ?? ""),
        Line("header", "published", $"{header.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {header.PublishedBasis}".Trim()),
    ];

    private static SeedLine Line(string section, params string[] fields) => new('+', section, fields);

    private static string Speaker(Quote quote) => quote.Speaker ?? (quote.SpeakerMention is null ? "" : $"({OneLine(quote.SpeakerMention)})");

    private static string Elided(string text)
    {
        string[] words = text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= WordsWhole ? string.Join(' ', words) : $"{string.Join(' ', words[..WordsEachSide])} … {string.Join(' ', words[^WordsEachSide..])}";
    }

    private static string OneLine(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
