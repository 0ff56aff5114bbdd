using Microsoft.Data.Sqlite;

namespace NewsTools.Store.Tests;

public sealed class MigrationTests : IDisposable
{
    private const int Current = 3;

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_of_schema_1_keeps_everything_and_finds_duplicates_after_migration()
    {
        Fixture.Unpack("schema1.db", _folder.Database);
        using ArticleStore store = _folder.Open();

        DatabaseInfo info = store.Describe(check: true);
        Assert.Equal((Current, true), (info.SchemaVersion, info.IsIntact));
        Assert.Equal((3L, 8L, 6L, 6L), (info.Articles, info.Quotes, info.Entities, info.Dates));
        Assert.Equal(4, store.Quotes(new QuoteQuery { Speakers = ["wang yi"] }).Count());
        Assert.Equal("The Weekly", store.Search(new SearchQuery { Text = "oslo" }).Single().Source);
        Assert.Equal("\"abc\"", store.FetchStateOf(new Uri("https://sample.example/feed"))!.EntityTag);

        Article old = store.Articles(new ArticleQuery { Titles = ["Räin"] }).Single();
        Article copy = store.Save([Samples.Plain(old.Text.ToUpperInvariant())])[0];
        Assert.Equal((ArticleStatus.Duplicate, old.Id, DuplicateKind.Exact), (copy.Status, copy.DuplicateOf, copy.DuplicateKind));
    }

    [Fact]
    public void A_file_of_schema_2_finds_quotations_by_their_words_after_migration()
    {
        Fixture.Unpack("schema2.db", _folder.Database);
        using ArticleStore store = _folder.Open();

        DatabaseInfo info = store.Describe(check: true);
        Assert.Equal((Current, true), (info.SchemaVersion, info.IsIntact));
        Assert.Equal((4L, 12L, 9L, 9L), (info.Articles, info.Quotes, info.Entities, info.Dates));
        Assert.Equal("Written by schema 2", store.Quotes(new QuoteQuery { Contains = "will meet, again" }).Last().Title);
    }

    [Fact]
    public void A_newer_file_is_refused_and_left_as_it_is()
    {
        _folder.Open().Dispose();
        Execute("PRAGMA user_version = 99; PRAGMA journal_mode = DELETE;");
        byte[] before = File.ReadAllBytes(_folder.Database);

        Assert.Equal(StoreError.TooNew, Assert.Throws<StoreException>(() => _folder.Open()).Error);
        Assert.Equal(before, File.ReadAllBytes(_folder.Database));
    }

    [Fact]
    public void An_open_store_does_not_write_to_a_file_that_a_newer_module_has_migrated_meanwhile()
    {
        using ArticleStore store = _folder.Open();
        store.Save([Samples.Analyzed(1)]);
        Execute("PRAGMA user_version = 99;");

        Assert.Equal(StoreError.TooNew, Assert.Throws<StoreException>(() => store.Save([Samples.Analyzed(2)])).Error);
        Assert.Single(store.Articles(new ArticleQuery()));
    }

    [Fact]
    public void Another_programs_database_is_refused_and_left_as_it_is()
    {
        Execute("CREATE TABLE other (id INTEGER);");
        byte[] before = File.ReadAllBytes(_folder.Database);

        Assert.Equal(StoreError.NotADatabase, Assert.Throws<StoreException>(() => _folder.Open()).Error);
        Assert.Equal(before, File.ReadAllBytes(_folder.Database));
    }

    [Fact]
    public void A_text_file_is_no_database()
    {
        File.WriteAllText(_folder.Database, string.Concat(Enumerable.Repeat("This is not a database. ", 100)));
        Assert.Equal(StoreError.NotADatabase, Assert.Throws<StoreException>(() => _folder.Open()).Error);
    }

    [Fact]
    public void A_read_only_file_of_an_older_schema_says_so()
    {
        Fixture.Unpack("schema1.db", _folder.Database);
        Assert.Equal(StoreError.ReadOnly, Assert.Throws<StoreException>(() => _folder.Open(new StoreOptions { ReadOnly = true })).Error);
    }

    private void Execute(string sql)
    {
        using SqliteConnection connection = new($"Data Source={_folder.Database};Pooling=False");
        connection.Open();
        using SqliteCommand command = new(sql, connection);
        command.ExecuteNonQuery();
    }
}
