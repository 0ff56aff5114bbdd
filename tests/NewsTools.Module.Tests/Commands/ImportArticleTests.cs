using System.Management.Automation;

namespace NewsTools.Module.Tests.Commands;

public sealed class ImportArticleTests : IDisposable
{
    private readonly ModuleHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public void A_file_becomes_a_stored_article()
    {
        string path = _host.WriteFile("larne.txt", Samples.Harbour);

        Article article = Assert.Single(_host.Run("Import-Article larne.txt").Of<Article>());

        Assert.Equal("Port of Larne to double its ferry berths", article.Title);
        Assert.Equal(ArticleStatus.Imported, article.Status);
        Assert.Equal(path, article.Location);
        Assert.Equal(_host.Database, article.Database);
        Assert.NotNull(article.Id);
    }

    [Fact]
    public void The_same_file_again_is_unchanged()
    {
        _host.WriteFile("larne.txt", Samples.Harbour);
        _host.Run("Import-Article larne.txt");

        Article again = Assert.Single(_host.Run("Import-Article larne.txt").Of<Article>());

        Assert.Equal(ArticleStatus.Unchanged, again.Status);
        Assert.Single(_host.Run("Get-Article").Of<Article>());
    }

    [Fact]
    public void The_same_path_with_other_bytes_is_updated()
    {
        _host.WriteFile("a.txt", Samples.Harbour);
        long? id = _host.Run("Import-Article a.txt").Of<Article>()[0].Id;
        _host.WriteFile("a.txt", Samples.Council);

        Article again = Assert.Single(_host.Run("Import-Article a.txt").Of<Article>());

        Assert.Equal((ArticleStatus.Updated, id), (again.Status, again.Id));
        Assert.DoesNotContain(_host.Run("Get-Quote").Of<Quote>(), quote => quote.Text.Contains("ten years", StringComparison.Ordinal));
    }

    [Fact]
    public void Records_bind_by_their_properties()
    {
        string path = _host.WriteFile("a.txt", Samples.Harbour);
        _host.WriteFile("b.txt", Samples.Council);

        IReadOnlyList<Article> articles = _host.Run("""
            [pscustomobject]@{ Path = '{path}'; Title = ''; Source = 'Larne Times'; Published = '2018-03-06' },
            [pscustomobject]@{ Path = 'b.txt'; Title = 'Trams wait'; Source = ''; Published = $null } | Import-Article
            """.Replace("{path}", path, StringComparison.Ordinal)).Of<Article>();

        Assert.Equal(["Port of Larne to double its ferry berths", "Trams wait"], articles.Select(article => article.Title));
        Assert.Equal(["Larne Times", null], articles.Select(article => article.Source));
        Assert.Equal([new DateTime(2018, 3, 6), null], articles.Select(article => article.Published));
    }

    [Fact]
    public void Records_with_an_address_and_a_source_are_fetched()
    {
        RunResult result = _host.Run("[pscustomobject]@{ Uri = 'http://127.0.0.1:9/a'; Source = 'Example' } | Import-Article");

        Assert.StartsWith("Document", Assert.Single(result.ErrorIds), StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_names_no_document_is_not_the_current_folder()
    {
        _host.WriteFile("a.txt", Samples.Harbour);

        RunResult result = _host.Run("[pscustomobject]@{ Source = 'Example' } | Import-Article");

        Assert.Equal(["InputNotUnderstood"], result.ErrorIds);
        Assert.Empty(result.Output);
    }

    [Fact]
    public void Paths_wildcards_and_file_objects_come_by_the_pipeline()
    {
        _host.WriteFile("a.txt", Samples.Harbour);
        _host.WriteFile("b.txt", Samples.Council);

        Assert.Equal(2, _host.Run("'a.txt', 'b.txt' | Import-Article").Of<Article>().Count);
        Assert.Equal(2, _host.Run("Import-Article *.txt").Of<Article>().Count);
        Assert.Equal(2, _host.Run($"[IO.DirectoryInfo]::new('{_host.Folder}').GetFiles('*.txt') | Import-Article").Of<Article>().Count);
    }

    [Fact]
    public void A_literal_path_takes_brackets_as_they_are()
    {
        _host.WriteFile("a[1].txt", Samples.Harbour);

        Assert.Single(_host.Run("Import-Article -LiteralPath 'a[1].txt'").Of<Article>());
    }

    [Fact]
    public void Without_input_the_supported_files_of_the_folder_are_imported()
    {
        _host.WriteFile("a.txt", Samples.Harbour);
        _host.WriteFile("picture.raw", "no article");

        Assert.Single(_host.Run("Import-Article").Of<Article>());
    }

    [Fact]
    public void Recurse_reads_the_folders_below()
    {
        _host.WriteFile("sub/deep/a.txt", Samples.Harbour);

        Assert.Single(_host.Run("Import-Article . -Recurse").Of<Article>());
    }

    [Fact]
    public void A_missing_path_is_an_error_and_the_others_go_on()
    {
        _host.WriteFile("a.txt", Samples.Harbour);

        RunResult result = _host.Run("Import-Article missing.txt, a.txt");

        Assert.Equal(["PathNotFound"], result.ErrorIds);
        Assert.Equal("missing.txt", result.Errors[0].TargetObject);
        Assert.Single(result.Output);
    }

    [Fact]
    public void A_folder_is_an_error_that_says_what_to_do()
    {
        Directory.CreateDirectory(Path.Combine(_host.Folder, "folder"));

        RunResult result = _host.Run("Import-Article folder");

        Assert.Equal(["PathIsFolder"], result.ErrorIds);
        Assert.Contains("-Recurse", result.Errors[0].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "DocumentEmpty")]
    [InlineData("\0\0\0\0\0\0\0\0", "DocumentUndecodable", "DocumentUnsupported", "DocumentDamaged", "DocumentEmpty")]
    public void A_file_without_text_is_an_error(string content, params string[] ids)
    {
        _host.WriteFile("bad.txt", content);
        _host.WriteFile("good.txt", Samples.Harbour);

        RunResult result = _host.Run("Import-Article bad.txt, good.txt");

        Assert.Contains(Assert.Single(result.ErrorIds), ids);
        Assert.Single(result.Output);
    }

    [Fact]
    public void A_database_that_cannot_be_made_ends_the_import()
    {
        _host.WriteFile("a.txt", Samples.Harbour);
        _host.WriteFile("file", "in the way");

        RunResult result = _host.Run("Import-Article a.txt -Database file/articles.db");

        Assert.Equal(["StoreNotOpened"], result.ErrorIds);
        Assert.Empty(result.Output);
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused_and_left_alone()
    {
        _host.WriteFile("a.txt", Samples.Harbour);
        string path = _host.WriteFile("notes.db", "These are my notes, not a database. They are longer than a header of sixteen bytes.");
        byte[] before = File.ReadAllBytes(path);

        RunResult result = _host.Run("Import-Article a.txt -Database notes.db");

        Assert.Equal(["StoreNotADatabase"], result.ErrorIds);
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [Fact]
    public void A_huge_text_is_stored_whole_and_its_head_is_analysed()
    {
        string paragraph = string.Concat(Enumerable.Repeat("The tide came in slowly over the flats that morning. ", 2000)) + "\n\n";
        _host.WriteFile("huge.txt", Samples.Harbour + "\n\n" + string.Concat(Enumerable.Repeat(paragraph, 480)) + "The zyzzogeton sang.");

        RunResult result = _host.Run("Import-Article huge.txt");

        Article article = Assert.IsType<Article>(Assert.Single(result.Output).BaseObject);
        Assert.True(article.Text.Length > 50_000_000);
        Assert.Contains("were analysed", Assert.Single(result.Warnings), StringComparison.Ordinal);
        Assert.Single(_host.Run("Find-Article zyzzogeton").Output);
    }

    [Fact]
    public void Raw_text_is_imported_with_the_header_given()
    {
        Article article = Assert.Single(_host.Run("Import-Article -Text 'Rain fell on Cork.' -Title Weather -Source Tests -Published 2020-02-03").Of<Article>());

        Assert.Equal(("Weather", "Tests", new DateTime(2020, 2, 3), PublishedBasis.Parameter), (article.Title, article.Source, article.Published, article.PublishedBasis));
    }

    [Theory]
    [InlineData("Text = 'Rain fell on Cork.'", null)]
    [InlineData("Text = 'Rain fell on Cork.'; Title = 'Rain'; Source = 'Notes'", "Rain")]
    public void A_piped_record_may_hold_the_text_itself(string properties, string? title)
        => Assert.Equal(title, Assert.Single(_host.Run($"[pscustomobject]@{{ {properties} }} | Import-Article").Of<Article>()).Title);

    [Fact]
    public void The_records_of_one_file_are_articles_of_their_own_and_known_again()
    {
        _host.WriteFile("all.jsonl", """
            { "title": "Rain in Cork", "text": "Rain fell on Cork on Monday." }
            { "title": "Sun in Bari", "text": "The sun shone on Bari on Tuesday." }
            { "title": "Snow in Oslo", "text": "Snow fell on Oslo on Friday." }
            """);

        Assert.All(_host.Run("Import-Article all.jsonl").Of<Article>(), article => Assert.Equal(ArticleStatus.Imported, article.Status));
        Assert.All(_host.Run("Import-Article all.jsonl").Of<Article>(), article => Assert.Equal(ArticleStatus.Unchanged, article.Status));
        Assert.Equal(3, _host.Run("Get-Article").Output.Count);
    }

    [Fact]
    public void What_if_stores_nothing()
    {
        _host.WriteFile("a.txt", Samples.Harbour);

        Assert.Empty(_host.Run("Import-Article a.txt -WhatIf").Output);
        Assert.False(File.Exists(_host.Database));
    }

    [Fact]
    public void The_order_of_the_input_is_the_order_of_the_output()
    {
        for (int at = 0; at < 40; at++)
        {
            _host.WriteFile($"{at:00}.txt", $"Article {at}\n\nThe number is {at}.{new string(' ', at % 7 * 1000)}");
        }

        IReadOnlyList<Article> articles = _host.Run("Import-Article *.txt -ThrottleLimit 8").Of<Article>();

        Assert.Equal(articles.Select(article => article.Location).Order(StringComparer.Ordinal), articles.Select(article => article.Location));
    }

    [Fact]
    public void What_was_written_before_a_stop_is_stored_whole()
    {
        for (int at = 0; at < 600; at++)
        {
            _host.WriteFile($"{at:000}.txt", $"Number {at}\n\n{Samples.Harbour}\n\nThe number is {at}.");
        }

        using PowerShell shell = _host.Shell();
        using PSDataCollection<PSObject> output = [];
        using ManualResetEventSlim first = new();
        output.DataAdded += (_, _) => first.Set();
        shell.AddScript("Import-Article *.txt");
        IAsyncResult running = shell.BeginInvoke<PSObject, PSObject>(null, output);
        Assert.True(first.Wait(TimeSpan.FromMinutes(2)));
        shell.Stop();

        HashSet<string?> stored = [.. _host.Run("Get-Article").Of<Article>().Select(article => article.Title)];
        Assert.All(output.Select(item => ((Article)item.BaseObject).Title), title => Assert.Contains(title, stored));
        Assert.True(running.IsCompleted);
    }
}
