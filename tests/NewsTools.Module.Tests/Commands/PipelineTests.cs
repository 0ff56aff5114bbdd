namespace NewsTools.Module.Tests.Commands;

/// <summary>The output of each cmdlet feeds the others.</summary>
public sealed class PipelineTests : IDisposable
{
    private readonly ModuleHost _host = new();

    public PipelineTests()
    {
        _host.WriteFile("harbour.txt", Samples.Harbour);
        _host.WriteFile("council.txt", Samples.Council);
    }

    public void Dispose() => _host.Dispose();

    [Fact]
    public void The_quotes_of_one_speaker()
    {
        IReadOnlyList<Quote> quotes = _host.Run("Import-Article | Get-Quote | Where Speaker -eq 'Helen Marsh'").Of<Quote>();

        Assert.Contains(quotes, quote => quote.Text.StartsWith("We have waited ten years", StringComparison.Ordinal));
        Assert.All(quotes, quote => Assert.Equal("Port of Larne to double its ferry berths", quote.Title));
        Assert.All(quotes, quote => Assert.NotNull(quote.ArticleId));
    }

    [Fact]
    public void The_readmes_pipeline_gives_what_the_minister_said()
    {
        using ModuleHost host = new();
        host.WriteFile("diplomacy.txt", File.ReadAllText(Path.Combine(RepositoryFolder.Path, "seeds", "diplomacy.txt")));

        IReadOnlyList<Quote> quotes = host.Run("Import-Article | Get-Quote | Where Speaker -eq 'Wang Yi'").Of<Quote>();

        Assert.NotEmpty(quotes);
        Assert.All(quotes, quote => Assert.Equal("Wang Yi", quote.Speaker));
    }

    [Fact]
    public void Stored_brought_and_fresh_facts_are_the_same()
    {
        IReadOnlyList<Quote> brought = _host.Run("Import-Article harbour.txt | Get-Quote").Of<Quote>();
        IReadOnlyList<Quote> piped = _host.Run("Get-Article | Get-Quote").Of<Quote>();
        IReadOnlyList<Quote> stored = _host.Run("Get-Quote").Of<Quote>();
        IReadOnlyList<Quote> fresh = _host.Run("Get-Quote -Path harbour.txt").Of<Quote>();

        Assert.NotEmpty(brought);
        Assert.Equivalent(brought, piped, strict: true);
        Assert.Equivalent(brought, stored, strict: true);
        Assert.Equal(brought.Select(quote => (quote.Offset, quote.Speaker)), fresh.Select(quote => (quote.Offset, quote.Speaker)));
    }

    [Theory]
    [InlineData("Find-Article tram | Get-Quote")]
    [InlineData("Get-Entity 'Omar Haddad' | Get-Quote")]
    [InlineData("Get-Quote 'Omar*' | Get-Quote")]
    [InlineData("Get-Quote 'Omar*' | Get-Article")]
    [InlineData("Get-DateMention -Since 2019-04-12 -Until 2019-04-12 | Get-Article")]
    [InlineData("Find-Article 'tram' | Get-Entity -Type Person")]
    [InlineData("'council.txt' | Get-DateMention")]
    [InlineData("Get-Entity -Text 'Chancellor Angela Merkel went to Paris.'")]
    [InlineData("Get-Article -Speaker 'Omar Haddad'")]
    [InlineData("Get-Article -Entity 'Ingrid*'")]
    [InlineData("Get-Entity 'Ingrid Voss' -Mention")]
    public void Pipelines_give_something(string pipeline)
    {
        _host.Run("Import-Article *.txt");

        RunResult result = _host.Run(pipeline);

        Assert.Empty(result.Errors.Select(error => error.ToString()));
        Assert.NotEmpty(result.Output);
    }

    [Fact]
    public void Files_piped_to_facts_are_not_stored()
    {
        Assert.NotEmpty(_host.Run("'harbour.txt' | Get-Entity").Output);
        Assert.False(File.Exists(_host.Database));
    }

    [Fact]
    public void What_is_no_article_is_an_error() => Assert.Equal(["InputNotUnderstood"], _host.Run("[guid]::Empty | Get-Quote").ErrorIds);

    [Fact]
    public void A_database_that_is_not_there_is_said_and_not_made()
    {
        RunResult result = _host.Run("Get-Quote");

        Assert.Contains("Import-Article", Assert.Single(result.Warnings), StringComparison.Ordinal);
        Assert.False(File.Exists(_host.Database));
    }
}
