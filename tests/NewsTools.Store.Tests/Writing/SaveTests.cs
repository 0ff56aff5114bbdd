namespace NewsTools.Store.Tests;

public sealed class SaveTests : IDisposable
{
    private readonly Folder _folder = new();
    private readonly ArticleStore _store;

    public SaveTests() => _store = _folder.Open();

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void The_same_document_is_stored_once()
    {
        Article first = _store.Save([Samples.Analyzed()])[0];
        Article again = _store.Save([Samples.Analyzed()])[0];
        Assert.Equal((ArticleStatus.Imported, ArticleStatus.Unchanged, first.Id), (first.Status, again.Status, again.Id));
        Assert.Equal(4, _store.Quotes(new QuoteQuery()).Count());
    }

    [Fact]
    public void Other_bytes_of_the_same_document_replace_text_and_facts()
    {
        Article first = _store.Save([Samples.Analyzed()])[0];
        Article changed = Samples.Article(1, "New text.") with { Hash = "other", Location = "/elsewhere" };
        Article saved = _store.Save([new AnalyzedArticle(changed, Samples.NoFacts, "2")])[0];
        Assert.Equal((ArticleStatus.Updated, first.Id), (saved.Status, saved.Id));
        Assert.Equal("New text.", _store.Articles(new ArticleQuery()).Single().Text);
        Assert.Empty(_store.Quotes(new QuoteQuery()));
        Assert.Empty(_store.Entities(new EntityQuery { Names = ["wang"] }));
    }

    [Fact]
    public void An_unchanged_document_is_stored_again_on_demand()
    {
        _store.Save([Samples.Analyzed()]);
        Article saved = _store.Save([new AnalyzedArticle(Samples.Article(), Samples.NoFacts, "2")], new SaveOptions(Replace: true))[0];
        Assert.Equal(ArticleStatus.Updated, saved.Status);
        Assert.NotNull(_store.FactsOf(saved.Id!.Value, "2"));
    }

    [Fact]
    public void A_document_is_known_by_address_then_location_then_bytes()
    {
        Article article = Samples.Article();
        long? id = _store.Save([Samples.Analyzed(article)])[0].Id;
        Assert.Equal(id, Find(new ArticleDraft { CanonicalUri = new Uri("https://sample.example/news/1?page=1#top") }));
        Assert.Equal(id, Find(new ArticleDraft { Location = article.Location, Hash = "other" }));
        Assert.Equal(id, Find(new ArticleDraft { Location = "/copied.txt", Hash = article.Hash }));
        Assert.Null(Find(new ArticleDraft { CanonicalUri = new Uri("https://other.example/"), Hash = article.Hash }));
        Assert.Null(Find(new ArticleDraft { Hash = "unknown" }));
        Assert.Null(Find(new ArticleDraft()));
    }

    [Fact]
    public void A_failed_save_leaves_nothing()
    {
        AnalyzedArticle broken = new(Samples.Article(2), Samples.NoFacts with { Quotes = [new Quote { Text = null! }] }, "1");
        Assert.ThrowsAny<Exception>(() => _store.Save([Samples.Analyzed(1), broken]));
        Assert.Empty(_store.Articles(new ArticleQuery()));
        Assert.Equal(0, _store.Describe().Quotes);
        Assert.Equal(2, _store.Save([Samples.Analyzed(1), Samples.Analyzed(2)]).Count);
        Assert.Equal("Wang Yi", _store.Complete(CompletionKind.Speaker, "", 1)[0].Value);
    }

    [Fact]
    public void Facts_are_replaced_and_outdated_articles_told()
    {
        Article[] saved = [.. _store.Save([Samples.Analyzed(1), Samples.Analyzed(2)])];
        Assert.Equal([1L, 2L], _store.OutdatedIds("2"));
        _store.ReplaceFacts(1, Samples.Facts(saved[0].Text), "2");
        Assert.Equal([2L], _store.OutdatedIds("2"));
        Assert.Equal(4, _store.FactsOf(1, "2")!.Quotes.Count);
        Assert.Equal(StoreError.NotFound, Assert.Throws<StoreException>(() => _store.ReplaceFacts(99, Samples.NoFacts, "2")).Error);
    }

    [Fact]
    public void A_removed_article_takes_its_facts_and_search_rows_with_it()
    {
        _store.Save([Samples.Analyzed(1), Samples.Analyzed(2)]);
        Assert.True(_store.Remove(1));
        Assert.False(_store.Remove(1));
        DatabaseInfo info = _store.Describe(check: true);
        Assert.Equal((1L, 4L, 3L, 3L), (info.Articles, info.Quotes, info.Entities, info.Dates));
        Assert.Empty(info.Problems);
        Assert.Equal(2, Assert.Single(_store.Search(new SearchQuery { Text = "beijing" })).ArticleId);
        Assert.Equal(3, _store.Save([Samples.Analyzed(3)])[0].Id);
    }

    private long? Find(ArticleDraft draft) => _store.Find(draft)?.Id;
}
