namespace NewsTools.Module.Tests.Commands;

public sealed class ArticleDatabaseTests : IDisposable
{
    private readonly ModuleHost _host = new();

    public ArticleDatabaseTests()
    {
        _host.WriteFile("harbour.txt", Samples.Harbour);
        _host.WriteFile("council.txt", Samples.Council);
        _host.Run("Import-Article *.txt");
    }

    public void Dispose() => _host.Dispose();

    [Fact]
    public void The_database_tells_what_it_holds()
    {
        DatabaseInfo info = Assert.Single(_host.Run("Get-ArticleDatabase -Check").Of<DatabaseInfo>());

        Assert.Equal((2, true, _host.Database), (info.Articles, info.IsIntact, info.Database));
        Assert.True(info.Quotes > 0 && info.Entities > 0 && info.Dates > 0);
    }

    [Fact]
    public void A_removed_article_takes_its_facts_with_it()
    {
        Assert.Empty(_host.Run("Find-Article tram | Remove-Article -Force").Errors);

        Assert.Single(_host.Run("Get-Article").Output);
        Assert.Empty(_host.Run("Get-Quote 'Omar*'").Output);
        Assert.Empty(_host.Run("Find-Article tram").Output);
    }

    [Fact]
    public void An_article_that_is_not_there_is_an_error()
    {
        Assert.Equal(["ArticleNotFound"], _host.Run("Remove-Article 99 -Force").ErrorIds);
        Assert.Equal(["ArticleNotFound"], _host.Run("Get-Article 99").ErrorIds);
    }

    [Fact]
    public void An_export_comes_back_whole()
    {
        Assert.Empty(_host.Run("Export-Article all.jsonl").Errors);

        Assert.Equal(2, _host.Run("Import-Article all.jsonl -Database copy.db").Of<Article>().Count);
        string[] facts = ["Get-Quote", "Get-Entity", "Get-DateMention"];
        Assert.All(facts, fact => Assert.Equal(
            _host.Run(fact).Output.Select(item => item.ToString()),
            _host.Run($"{fact} -Database copy.db").Output.Select(item => item.ToString())));
    }

    [Fact]
    public void An_export_replaces_a_file_only_by_force()
    {
        _host.WriteFile("all.jsonl", "mine");

        Assert.Equal(["FileExists"], _host.Run("Export-Article all.jsonl").ErrorIds);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(_host.Folder, "all.jsonl")));
        Assert.Empty(_host.Run("Export-Article all.jsonl -Force").Errors);
    }

    [Fact]
    public void A_backup_is_a_database()
    {
        Assert.Single(_host.Run("Backup-ArticleDatabase backup.db").Output);

        Assert.Equal(2, _host.Run("Get-Article -Database backup.db").Output.Count);
    }

    [Fact]
    public void A_database_can_be_optimised() => Assert.Empty(_host.Run("Optimize-ArticleDatabase").Errors);

    [Fact]
    public void An_update_gives_the_same_facts_again()
    {
        IReadOnlyList<Quote> before = _host.Run("Get-Quote").Of<Quote>();

        Assert.Equal(2, _host.Run("Get-Article | Update-Article -PassThru").Output.Count);
        Assert.Equivalent(before, _host.Run("Get-Quote").Of<Quote>(), strict: true);
    }

    [Fact]
    public void A_database_in_memory_lasts_for_the_session()
    {
        _host.Run("Import-Article harbour.txt -Database ':memory:'");

        Assert.Single(_host.Run("Get-Article -Database ':memory:'").Output);
    }

    [Fact]
    public void A_read_only_database_can_be_read_and_not_written()
    {
        File.SetAttributes(_host.Database, FileAttributes.ReadOnly);
        try
        {
            Assert.Equal(2, _host.Run("Get-Article").Output.Count);
            Assert.Equal(["StoreReadOnly"], _host.Run("Import-Article -Text 'Rain fell.'").ErrorIds);
        }
        finally
        {
            File.SetAttributes(_host.Database, FileAttributes.Normal);
        }
    }

    [Fact]
    public void A_malformed_search_is_a_clear_error()
    {
        RunResult result = _host.Run("Find-Article 'tram AND ('");

        Assert.Equal(["StoreBadQuery"], result.ErrorIds);
        Assert.DoesNotContain("SQL", result.Errors[0].ToString(), StringComparison.OrdinalIgnoreCase);
    }
}
