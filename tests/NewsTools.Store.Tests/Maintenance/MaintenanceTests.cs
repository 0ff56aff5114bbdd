namespace NewsTools.Store.Tests;

public sealed class MaintenanceTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_description_tells_what_is_there()
    {
        using ArticleStore store = _folder.Open();
        Assert.Equal((0L, null), (store.Describe().Articles, store.Describe().FirstPublished));
        store.Save([Samples.Analyzed(1), new AnalyzedArticle(Samples.Article(2) with { Published = new DateTime(2021, 2, 3) }, Samples.NoFacts, "0")]);
        DatabaseInfo info = store.Describe(check: true);

        Assert.Equal((2L, 4L, 3L, 3L, 1L), (info.Articles, info.Quotes, info.Entities, info.Dates, info.Outdated));
        Assert.Equal((new DateTime(2018, 1, 28), new DateTime(2021, 2, 3)), (info.FirstPublished, info.LastPublished));
        Assert.Equal((_folder.Database, false, true), (info.Database, info.IsReadOnly, info.IsIntact));
        Assert.True(info.Size > 10_000);
        Assert.Null(store.Describe().IsIntact);
    }

    [Fact]
    public void Optimising_shrinks_the_file_and_keeps_everything()
    {
        using ArticleStore store = _folder.Open();
        store.Save([.. Enumerable.Range(1, 400).Select(MadeArticle.Of)]);
        for (int id = 1; id <= 380; id++)
        {
            store.Remove(id);
        }

        long before = store.Describe().Size;
        store.Optimize();
        Assert.InRange(store.Describe().Size, 1, before / 2);
        Assert.Equal((20L, 60L), (store.Describe(check: true).Articles, store.Describe().Quotes));
        Assert.Equal(20, store.Search(new SearchQuery { Text = "topic3" }).Count());
        Assert.Equal(ArticleStatus.Imported, store.Save([MadeArticle.Of(1)])[0].Status);
        Assert.Empty(store.Describe(check: true).Problems);
    }

    [Fact]
    public void A_backup_is_whole_while_others_write()
    {
        using ArticleStore store = _folder.Open();
        store.Save([.. Enumerable.Range(1, 500).Select(MadeArticle.Of)]);
        using ArticleStore other = _folder.Open();
        Writing progress = new(other);
        store.Backup(_folder.File("copy.db"), progress);

        Assert.True(progress.Reports > 0);
        using ArticleStore copy = ArticleStore.Open(_folder.File("copy.db"));
        DatabaseInfo info = copy.Describe(check: true);
        Assert.Empty(info.Problems);
        Assert.Equal(500, info.Articles);
        Assert.Equal(500 + progress.Reports, store.Describe().Articles);
        Assert.Empty(Directory.GetFiles(_folder.Path, "*.part"));
    }

    [Fact]
    public void A_stopped_backup_leaves_no_file_and_a_failed_one_says_why()
    {
        using ArticleStore store = _folder.Open();
        Assert.Throws<OperationCanceledException>(() => store.Backup(_folder.File("copy.db"), null, new CancellationToken(canceled: true)));
        Assert.False(File.Exists(_folder.File("copy.db")));
        Assert.Equal(StoreError.NotOpened, Assert.Throws<StoreException>(() => store.Backup(_folder.File("none/copy.db"))).Error);
        Assert.Single(store.Save([Samples.Analyzed()]));
    }

    [Fact]
    public void A_database_can_be_opened_for_reading_only()
    {
        using (ArticleStore store = _folder.Open())
        {
            store.Save([Samples.Analyzed()]);
        }

        using ArticleStore reader = _folder.Open(new StoreOptions { ReadOnly = true });
        Assert.True(reader.Describe().IsReadOnly);
        Assert.Equal(4, reader.Quotes(new QuoteQuery()).Count());
        Assert.Single(reader.Search(new SearchQuery { Text = "beijing" }));
        Assert.Equal(StoreError.ReadOnly, Assert.Throws<StoreException>(() => reader.Save([Samples.Analyzed(2)])).Error);
        Assert.Equal(StoreError.ReadOnly, Assert.Throws<StoreException>(() => reader.Optimize()).Error);
    }

    [Fact]
    public void What_is_missing_is_created_for_the_user_alone_or_refused()
    {
        string path = _folder.File("new/articles.db");
        Assert.Equal(StoreError.NotOpened, Assert.Throws<StoreException>(() => ArticleStore.Open(path, new StoreOptions { Create = false })).Error);
        Assert.False(Directory.Exists(_folder.File("new")));
        using ArticleStore store = ArticleStore.Open(path);
        store.Save([Samples.Analyzed()]);
        if (!OperatingSystem.IsWindows())
        {
            foreach (string file in Directory.GetFiles(_folder.File("new")))
            {
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
            }
        }
    }

    [Fact]
    public void What_a_files_schema_may_do_is_limited()
    {
        using Sqlite.Database database = Sqlite.DatabaseOpener.Open(_folder.Database, new StoreOptions());
        Assert.Equal(0, database.Number("PRAGMA trusted_schema"));
        Assert.Equal(1, database.Number("PRAGMA cell_size_check"));
        Assert.Equal(1, database.Number("PRAGMA foreign_keys"));
        Assert.Throws<StoreException>(() => database.Number("SELECT load_extension('nothing')"));
    }

    [Fact]
    public void A_folder_is_no_database() => Assert.Equal(StoreError.NotOpened, Assert.Throws<StoreException>(() => ArticleStore.Open(_folder.Path)).Error);

    [Fact]
    public void Fetch_states_are_kept()
    {
        using ArticleStore store = _folder.Open();
        Uri uri = new("https://sample.example/feed?x=1");
        Assert.Null(store.FetchStateOf(uri));
        store.KeepFetchState(uri, new FetchState("\"a\"", null));
        FetchState state = new(null, new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.FromHours(-3)));
        store.KeepFetchState(uri, state);
        Assert.Equal(state, store.FetchStateOf(uri));
    }

    private sealed class Writing(ArticleStore store) : IProgress<double>
    {
        public int Reports { get; private set; }

        public void Report(double value) => store.Save([MadeArticle.Of(1000 + Reports++)]);
    }
}
