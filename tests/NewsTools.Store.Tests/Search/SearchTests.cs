namespace NewsTools.Store.Tests;

public sealed class SearchTests : IDisposable
{
    private readonly Folder _folder = new();
    private readonly ArticleStore _store;

    public SearchTests()
    {
        _store = _folder.Open();
        _store.Save(
        [
            Samples.Plain("The river rose after heavy rain in Ósló.", "Flood", "Daily A", new DateTime(2020, 1, 1)),
            Samples.Plain("Nothing happened at the port.", "Heavy rain", "Daily B", new DateTime(2020, 2, 1)),
            Samples.Plain("A minister spoke of rain, and of heavy taxes on rivers.", "Taxes", "Weekly A", new DateTime(2020, 3, 1, 15, 0, 0)),
        ]);
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("oslo", "Flood")]
    [InlineData("OSLÓ", "Flood")]
    [InlineData("\"heavy rain\"", "Heavy rain,Flood")]
    [InlineData("title:rain", "Heavy rain")]
    [InlineData("text:rain NOT minister", "Flood")]
    [InlineData("rive*", "Flood,Taxes")]
    [InlineData("port OR taxes", "Taxes,Heavy rain")]
    [InlineData("rain NEAR/1 heavy", "Heavy rain,Flood")]
    [InlineData("sunshine", "")]
    public void Articles_are_found_best_first(string query, string titles)
        => Assert.Equal(titles, string.Join(',', Find(new SearchQuery { Text = query }).Select(match => match.Title)));

    [Fact]
    public void A_match_tells_where_the_hit_is_and_which_article()
    {
        ArticleMatch match = Assert.Single(Find(new SearchQuery { Text = "oslo" }));
        Assert.Equal("The river rose after heavy rain in **Ósló**.", match.Snippet);
        Assert.Equal((1, 1, false, 1L), (match.Rank, match.Ranked, match.IsRankingBounded, match.ArticleId));
        Assert.Equal(("Daily A", new DateTime(2020, 1, 1), _folder.Database), (match.Source, match.Published, match.Database));
        Assert.True(match.Score > 0);
    }

    [Theory]
    [InlineData("rain", "**Rain** is expected.")]
    [InlineData("heavy", "**Heavy** rain")]
    public void A_snippet_is_of_the_text_unless_only_the_title_has_the_words(string word, string snippet)
    {
        _store.Save([Samples.Plain("Rain is expected.", "Heavy rain", published: new DateTime(2031, 1, 1))]);

        Assert.Equal(snippet, Find(new SearchQuery { Text = word, Since = new DateTime(2031, 1, 1) }).Single().Snippet);
    }

    [Fact]
    public void Source_and_time_limit_what_is_found()
    {
        Assert.Equal(["Taxes"], Titles(new SearchQuery { Text = "rain", Sources = ["weekly*"] }));
        Assert.Equal(["Heavy rain", "Taxes"], Titles(new SearchQuery { Text = "rain", Since = new DateTime(2020, 2, 1) }));
        Assert.Equal(["Heavy rain", "Flood"], Titles(new SearchQuery { Text = "rain", Until = new DateTime(2020, 2, 1) }));
        Assert.Equal(["Taxes"], Titles(new SearchQuery { Text = "rain", Since = new DateTime(2020, 3, 1, 14, 0, 0), Until = new DateTime(2020, 3, 1) }));
    }

    [Fact]
    public void Matches_are_given_in_pages()
    {
        Assert.Equal(["Flood"], Titles(new SearchQuery { Text = "rain", Skip = 1, First = 1 }));
        Assert.Equal(2, Find(new SearchQuery { Text = "rain", Skip = 1 }).First().Rank);
        Assert.Empty(Find(new SearchQuery { Text = "rain", First = 0 }));
    }

    [Fact]
    public void Of_a_very_common_term_the_newest_are_ranked_and_that_is_said()
    {
        _store.Save([.. Enumerable.Range(0, 1100).Select(number => Samples.Plain($"Common {number}", $"Number {number}"))]);
        ArticleMatch match = Find(new SearchQuery { Text = "common", First = 1 }).Single();
        Assert.Equal((1000, true), (match.Ranked, match.IsRankingBounded));
        Assert.Equal((3, false), Find(new SearchQuery { Text = "rain", First = 1 }).Select(rare => (rare.Ranked, rare.IsRankingBounded)).Single());
    }

    [Fact]
    public void A_removed_or_changed_article_is_not_found_by_its_old_words()
    {
        _store.Remove(1);
        Assert.Empty(Find(new SearchQuery { Text = "oslo" }));
        _store.Save([Samples.Analyzed(7)]);
        _store.Save([Samples.Analyzed(Samples.Article(7, "Entirely new words.") with { Hash = "other" })]);
        Assert.Empty(Find(new SearchQuery { Text = "beijing NOT round" }));
        Assert.Single(Find(new SearchQuery { Text = "entirely" }));
        Assert.Empty(_store.Describe(check: true).Problems);
    }

    private IEnumerable<ArticleMatch> Find(SearchQuery query) => _store.Search(query);

    private string[] Titles(SearchQuery query) => [.. Find(query).Select(match => match.Title!)];
}
