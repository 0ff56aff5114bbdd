using System.Text.Json;

namespace NewsTools.Store.Tests;

public sealed class RoundTripTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_article_is_read_as_it_was_stored()
    {
        using ArticleStore store = _folder.Open();
        Article saved = store.Save([Samples.Analyzed()])[0];
        Article read = Assert.Single(store.Articles(new ArticleQuery()));

        Assert.Equal(Json(Samples.Article() with { Id = 1, Database = _folder.Database }), Json(read));
        Assert.Equal(Json(saved), Json(read));
        Assert.Equal(DateTimeKind.Utc, read.ImportedAt!.Value.Kind);
        Assert.Equal(DateTimeKind.Unspecified, read.Published!.Value.Kind);
    }

    [Fact]
    public void Facts_are_read_as_they_were_stored_with_the_stamp_of_their_article()
    {
        using ArticleStore store = _folder.Open();
        Article article = store.Save([Samples.Analyzed()])[0];
        AnalysisResult facts = Samples.Facts(article.Text);
        StoredFacts expected = new(
            [.. facts.Quotes.Select(quote => quote.Of(article))],
            [.. facts.Entities.Select(entity => (entity with { Mentions = [.. entity.Mentions.Select(mention => mention.Of(article))] }).Of(article))],
            [.. facts.Dates.Select(date => date.Of(article))]);

        Assert.Equal(Json(expected), Json(store.FactsOf(article.Id!.Value, Samples.Engine)));
        Assert.Null(store.FactsOf(article.Id!.Value, "another"));
        Assert.Null(store.FactsOf(99, Samples.Engine));
    }

    [Fact]
    public void Everything_is_there_when_the_file_is_opened_again()
    {
        using (ArticleStore store = _folder.Open())
        {
            store.Save([Samples.Analyzed(1), Samples.Analyzed(2)]);
        }

        using ArticleStore again = _folder.Open();
        Assert.Equal([1L, 2L], again.Articles(new ArticleQuery()).Select(article => article.Id!.Value));
        Assert.Equal(8, again.Quotes(new QuoteQuery()).Count());
    }

    private static string Json<T>(T value) => JsonSerializer.Serialize(value);
}
