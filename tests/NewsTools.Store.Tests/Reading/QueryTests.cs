namespace NewsTools.Store.Tests;

public sealed class QueryTests : IDisposable
{
    private readonly Folder _folder = new();
    private readonly ArticleStore _store;

    public QueryTests()
    {
        _store = _folder.Open();
        _store.Save(
        [
            Samples.Analyzed(1),
            Samples.Analyzed(Samples.Article(2) with { Source = "Evening Sample", Published = new DateTime(2019, 3, 4, 5, 6, 7), Title = "ÉLAN vital" }),
            Samples.Plain("No facts here.", "Plain"),
        ]);
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("Wang Yi", 4)]
    [InlineData("WANG yi", 4)]
    [InlineData("Wang*", 4)]
    [InlineData("Mr Wang", 4)]
    [InlineData("Kono", 4)]
    [InlineData("taro kono", 4)]
    [InlineData("*", 6)]
    [InlineData("[tw]a*", 6)]
    [InlineData("China", 0)]
    [InlineData("W*n*g", 4)]
    public void Quotes_are_found_by_speaker_alias_or_one_of_several_speakers(string speaker, int count)
        => Assert.Equal(count, _store.Quotes(new QuoteQuery { Speakers = [speaker] }).Count());

    [Fact]
    public void Quotes_are_found_by_what_else_is_asked()
    {
        Assert.Equal(8, Count(new QuoteQuery()));
        Assert.Equal(4, Count(new QuoteQuery { ArticleIds = [2, 99] }));
        Assert.Equal(2, Count(new QuoteQuery { Kinds = [QuoteKind.Direct] }));
        Assert.Equal(4, Count(new QuoteQuery { Acts = [QuoteAct.Belief, QuoteAct.Intention] }));
        Assert.Equal(2, Count(new QuoteQuery { Contains = "A NEW" }));
        Assert.Equal(4, Count(new QuoteQuery { Sources = ["even*"] }));
        Assert.Equal(4, Count(new QuoteQuery { Since = new DateTime(2019, 3, 4) }));
        Assert.Equal(8, Count(new QuoteQuery { Until = new DateTime(2019, 3, 4) }));
        Assert.Equal(4, Count(new QuoteQuery { Until = new DateTime(2019, 3, 4, 5, 6, 6) }));
        Assert.Equal(1, Count(new QuoteQuery { Speakers = ["Wang*"], Acts = [QuoteAct.Belief], Sources = ["*daily*"] }));
    }

    [Fact]
    public void Quotes_are_found_by_any_of_their_words_as_the_quotation_itself_says()
    {
        Quote[] all = [.. _store.Quotes(new QuoteQuery())];
        IEnumerable<string> pieces = all.Where(quote => quote.ArticleId == 1)
            .SelectMany(quote => Enumerable.Range(0, quote.Text.Length).SelectMany(start => Enumerable.Range(1, quote.Text.Length - start).Select(length => quote.Text.Substring(start, length))));
        foreach (string words in pieces.Distinct())
        {
            Assert.Equal(all.Where(quote => quote.Contains(words)), _store.Quotes(new QuoteQuery { Contains = words }));
        }
    }

    [Fact]
    public void Entities_are_found_by_name_alias_and_type()
    {
        Assert.Equal(["Wang Yi", "Wang Yi"], Names(new EntityQuery { Names = ["wang"] }));
        Assert.Equal(["Wang Yi", "China"], Names(new EntityQuery { Names = ["Wang*", "chin?"], ArticleIds = [1] }));
        Assert.Equal(["China"], Names(new EntityQuery { Types = [EntityType.Location], Since = new DateTime(2019, 1, 1) }));
        Assert.Equal(6, Names(new EntityQuery()).Length);
        Assert.Empty(Names(new EntityQuery { Names = ["nobody"] }));
    }

    [Fact]
    public void Dates_are_found_by_the_interval_they_touch()
    {
        Assert.Equal(["Sunday", "spring", "twice a year"], Dates(new DateQuery { ArticleIds = [1] }));
        Assert.Equal(["Sunday"], Dates(new DateQuery { ArticleIds = [1], Until = new DateTime(2018, 3, 19) }));
        Assert.Equal(["Sunday", "spring"], Dates(new DateQuery { ArticleIds = [1], Until = new DateTime(2018, 3, 20) }));
        Assert.Equal(["Sunday", "spring"], Dates(new DateQuery { ArticleIds = [1], Since = new DateTime(2018, 1, 28, 10, 0, 0) }));
        Assert.Equal(["spring"], Dates(new DateQuery { ArticleIds = [1], Since = new DateTime(2018, 6, 20, 23, 0, 0), Until = new DateTime(2020, 1, 1) }));
        Assert.Equal(["twice a year"], Dates(new DateQuery { ArticleIds = [1], Types = [DateType.Set] }));
    }

    [Fact]
    public void Articles_are_found_by_title_source_time_speaker_and_entity()
    {
        Assert.Equal([1L, 2L, 3L], Ids(new ArticleQuery()));
        Assert.Equal([3L, 1L], [.. Ids(new ArticleQuery { Ids = [3, 1, 77] }).Reverse()]);
        Assert.Equal([2L], Ids(new ArticleQuery { Titles = ["élan*"] }));
        Assert.Equal([1L, 3L], Ids(new ArticleQuery { Titles = ["*round*", "plain"] }));
        Assert.Equal([2L], Ids(new ArticleQuery { Sources = ["Evening Sample"] }));
        Assert.Equal([1L, 2L], Ids(new ArticleQuery { Speakers = ["mr wang"] }));
        Assert.Equal([1L, 2L], Ids(new ArticleQuery { EntityNames = ["chi*"] }));
        Assert.Equal([1L], Ids(new ArticleQuery { EntityNames = ["*"], Speakers = ["*"], Until = new DateTime(2018, 12, 31) }));
    }

    [Theory]
    [InlineData("Kono")]
    [InlineData("taro*")]
    [InlineData("*")]
    public void Quotes_come_by_article_and_offset(string speaker)
    {
        (long, int)[] places = [.. _store.Quotes(new QuoteQuery { Speakers = [speaker] }).Select(quote => (quote.ArticleId!.Value, quote.Statement))];
        Assert.Equal(places.Order(), places);
        Assert.Equal(places.Distinct(), places);
    }

    [Fact]
    public void Many_names_give_the_same_as_few()
    {
        AnalysisResult Facts(int number) => Samples.NoFacts with
        {
            Entities = [new Entity { Name = $"Many {number}", Aliases = [$"Alias {number}"] }],
            Quotes = [new Quote { Speaker = $"Many {number}", Speakers = [$"Many {number}", $"Other {number}"] }],
        };
        _store.Save([.. Enumerable.Range(0, 1200).Select(number => new AnalyzedArticle(new Article { Text = $"Text {number}" }, Facts(number), Samples.Engine))]);

        foreach (string pattern in (string[])["Many*", "Alias*", "Other*"])
        {
            Assert.Equal(1200, Count(new QuoteQuery { Speakers = [pattern] }));
        }

        Assert.Equal(1200, Names(new EntityQuery { Names = ["many*"] }).Length);
        Assert.Equal(1200, Names(new EntityQuery { Names = ["alias*"] }).Length);
    }

    [Fact]
    public void A_query_by_name_looks_up_an_index()
    {
        using Microsoft.Data.Sqlite.SqliteConnection connection = new($"Data Source={_folder.Database};Pooling=False");
        connection.Open();
        foreach (string sql in (string[])[
            "SELECT id FROM name WHERE key >= ?1 AND key < ?2 AND key GLOB ?3",
            "SELECT article, ordinal FROM quote WHERE speaker IN (SELECT value FROM json_each(?1))",
            "SELECT article, ordinal FROM quote WHERE speaker = ?1 ORDER BY 1, 2",
            "SELECT article, ordinal FROM entity WHERE name IN (SELECT value FROM json_each(?1))",
            "SELECT article, entity FROM alias WHERE name IN (SELECT value FROM json_each(?1))"])
        {
            using Microsoft.Data.Sqlite.SqliteCommand command = new("EXPLAIN QUERY PLAN " + sql, connection);
            for (int i = 1; i <= 3; i++)
            {
                command.Parameters.AddWithValue($"?{i}", "a");
            }

            using Microsoft.Data.Sqlite.SqliteDataReader plan = command.ExecuteReader();
            plan.Read();
            Assert.StartsWith("SEARCH", plan.GetString(3), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_query_is_stopped_by_its_token()
    {
        _store.Save([.. Enumerable.Range(1, 300).Select(MadeArticle.Of)]);
        using CancellationTokenSource stop = new();
        int seen = 0;
        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (Quote quote in _store.Quotes(new QuoteQuery(), stop.Token))
            {
                seen++;
                stop.Cancel();
            }
        });
        Assert.Equal(1, seen);
        Assert.Throws<OperationCanceledException>(() => _store.Search(new SearchQuery { Text = "topic1" }, stop.Token).Count());
        Assert.NotEmpty(_store.Quotes(new QuoteQuery()));
    }

    [Fact]
    public async Task A_query_that_finds_nothing_for_long_is_stopped_within_a_row()
    {
        _store.Save([.. Enumerable.Range(1, 300).Select(MadeArticle.Of)]);
        using CancellationTokenSource stop = new();
        using Sqlite.Database database = Sqlite.DatabaseOpener.Open(_folder.Database, new StoreOptions());
        using ManualResetEventSlim running = new();
        Task endless = Task.Run(() => Sqlite.Interruption.Run(
            database,
            () =>
            {
                running.Set();
                database.Execute("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
            },
            stop.Token));
        running.Wait();
        while (!endless.IsCompleted)
        {
            await stop.CancelAsync();
            SQLitePCL.raw.sqlite3_interrupt(database.Handle);
            await Task.WhenAny(endless, Task.Delay(20));
        }

        await Assert.ThrowsAsync<OperationCanceledException>(() => endless);
    }

    [Fact]
    public void Hostile_words_are_only_words()
    {
        string[] hostile = ["'; DROP TABLE article; --", "\" OR 1=1 --", "%", "_", "\0\u0001", "\\", "${x}", "[", "`", "\uD800", "Robert'); DELETE FROM quote;--", "?1", ":name", "{{}}", new string('x', 100_000)];
        foreach (string words in hostile)
        {
            Article article = new() { Title = words, Source = words, Location = words, Text = words + " text", Dateline = words, Language = words, Authors = [words], Hash = words };
            AnalysisResult facts = Samples.NoFacts with
            {
                Quotes = [new Quote { Speaker = words, SpeakerRole = words, Text = words }],
                Entities = [new Entity { Name = words, Aliases = [words] }],
                Dates = [new DateMention { Value = words, Text = words }],
            };
            long id = _store.Save([new AnalyzedArticle(article, facts, words)])[0].Id!.Value;
            string expected = words.Replace('\uD800', '\uFFFD');
            Assert.Equal(expected, _store.Articles(new ArticleQuery { Ids = [id] }).Single().Title);
            Assert.Equal(expected, _store.Quotes(new QuoteQuery { ArticleIds = [id] }).Single().Speaker);
            Ask(words);
        }

        Assert.Equal(8 + hostile.Length, _store.Quotes(new QuoteQuery()).Count());
        Assert.Empty(_store.Describe(check: true).Problems);
    }

    private void Ask(string words)
    {
        _ = _store.Articles(new ArticleQuery { Titles = [words], Sources = [words], Speakers = [words], EntityNames = [words] }).Count();
        _ = _store.Quotes(new QuoteQuery { Speakers = [words], Contains = words, Sources = [words] }).Count();
        _ = _store.Quotes(new QuoteQuery { Contains = words }).Count();
        _ = _store.Entities(new EntityQuery { Names = [words] }).Count();
        _ = _store.FactsOf(1, words);
        foreach (CompletionKind kind in Enum.GetValues<CompletionKind>())
        {
            _ = _store.Complete(kind, words, 5);
        }
    }

    private int Count(QuoteQuery query) => _store.Quotes(query).Count();

    private string[] Names(EntityQuery query) => [.. _store.Entities(query).Select(entity => entity.Name)];

    private string[] Dates(DateQuery query) => [.. _store.Dates(query).Select(date => date.Text)];

    private long[] Ids(ArticleQuery query) => [.. _store.Articles(query).Select(article => article.Id!.Value)];
}
