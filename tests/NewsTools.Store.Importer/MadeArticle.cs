using System.Globalization;

namespace NewsTools.Store;

/// <summary>An article made from a number, with three facts of each kind.</summary>
public static class MadeArticle
{
    /// <summary>How many quotations, entities and dates each article has.</summary>
    public const int FactsOfAKind = 3;

    private const int Sentences = 30;

    public static AnalyzedArticle Of(int number)
    {
        string text = string.Join(' ', Enumerable.Range(0, Sentences).Select(sentence => $"Speaker {number % 7} said word{(number * 31) + sentence} about topic{sentence} again."));
        Article article = new()
        {
            Title = $"Made article {number}",
            Location = number.ToString(CultureInfo.InvariantCulture),
            Hash = number.ToString("x64", CultureInfo.InvariantCulture),
            Source = "Maker",
            Text = text,
        };
        AnalysisResult facts = new() { Header = new ArticleHeader(), Quotes = Quotes(number, text), Entities = Entities(number, text), Dates = Dates(text) };
        return new AnalyzedArticle(article, facts, Analyzer.EngineVersion);
    }

    private static Quote[] Quotes(int number, string text) => [.. Enumerable.Range(0, FactsOfAKind).Select(index => new Quote
    {
        Speaker = $"Speaker {number % 7}",
        Text = text.Substring(index * 20, 10),
        Offset = index * 20,
        Length = 10,
        Statement = index + 1,
    })];

    private static Entity[] Entities(int number, string text) => [.. Enumerable.Range(0, FactsOfAKind).Select(index => new Entity
    {
        Name = $"Name {number % 5} {index}",
        Aliases = [$"Alias {index}"],
        Count = 1,
        Mentions = [new Mention { Name = $"Name {number % 5} {index}", Text = text.Substring(index * 10, 5), Offset = index * 10, Length = 5 }],
    })];

    private static DateMention[] Dates(string text) => [.. Enumerable.Range(0, FactsOfAKind).Select(index => new DateMention
    {
        Text = text.Substring(index * 5, 4),
        Value = "2020-01-01",
        Offset = index * 5,
        Length = 4,
    })];
}
