using System.Text.Json;

namespace NewsTools.Core.Tests.Exchange;

public sealed class ArticleJsonTests
{
    private static readonly AnalyzedArticle Sample = new(
        new Article
        {
            Id = 7,
            Title = "Talks “resume”",
            Authors = ["Ann Lee"],
            Published = new DateTime(2018, 1, 28),
            PublishedBasis = PublishedBasis.Inferred,
            CanonicalUri = new Uri("https://news.example/a?b=1"),
            Text = "First.\n\nSecond 🎈.",
            Status = ArticleStatus.Duplicate,
            DuplicateOf = 3,
            DuplicateKind = DuplicateKind.Near,
        },
        new AnalysisResult
        {
            Header = new ArticleHeader { Title = "Talks “resume”" },
            Quotes = [new Quote { Speaker = "Ann Lee", Kind = QuoteKind.Mixed, Text = "so", Parts = [new QuotePart("so", 1, 2)], Confidence = 0.125 }],
            Entities = [new Entity { Name = "Ann Lee", Type = EntityType.Location, Aliases = ["Lee"], Mentions = [new Mention { Text = "Lee", Offset = 4, Length = 3 }] }],
            Dates = [new DateMention { Text = "Sunday", Value = "2018-01-28", Start = new DateTime(2018, 1, 28), End = new DateTime(2018, 1, 28) }],
        },
        "engine");

    [Fact]
    public void An_article_comes_back_with_every_fact()
    {
        AnalyzedArticle? back = ArticleJson.Read(ArticleJson.Write(Sample));

        Assert.Equivalent(Sample, back, strict: true);
    }

    [Fact]
    public void A_line_stays_one_line() => Assert.DoesNotContain('\n', ArticleJson.Write(Sample));

    [Fact]
    public void Other_json_is_left_to_others() => Assert.Null(ArticleJson.Read("""{ "title": "x" }"""));

    [Fact]
    public void A_later_format_is_refused() => Assert.Throws<JsonException>(() => ArticleJson.Read("""{ "newsTools": 99 }"""));
}
