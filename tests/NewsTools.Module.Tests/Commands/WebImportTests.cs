namespace NewsTools.Module.Tests.Commands;

public sealed class WebImportTests : IDisposable
{
    private readonly ModuleHost _host = new();

    private readonly LocalSite _site = new();

    public WebImportTests()
    {
        _site.Pages["/ferry.html"] = Page("Ferry berths to double", "\"We have waited ten years for this day,\" said Helen Marsh, director of the port of Larne.");
        _site.Pages["/tram.html"] = Page("Tram vote put off", "\"Nobody asked us,\" said Omar Haddad, who owns a bakery on Mill Street.");
        _site.Pages["/feed.xml"] = $"""
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0"><channel><title>Larne Times</title>
            <item><title>Ferry berths to double</title><link>{_site.Address}/ferry.html</link><description>The port grows.</description>
            <pubDate>Mon, 05 Mar 2018 09:00:00 +0000</pubDate></item>
            <item><title>Tram vote put off</title><link>{_site.Address}/tram.html</link><description>The council waits.</description>
            <pubDate>Fri, 12 Apr 2019 10:00:00 +0000</pubDate></item>
            </channel></rss>
            """;
    }

    public void Dispose()
    {
        _site.Dispose();
        _host.Dispose();
    }

    [Fact]
    public void A_page_is_fetched_and_stored()
    {
        Article article = Assert.Single(_host.Run($"Import-Article -Uri {_site.Address}/ferry.html -AllowPrivateNetwork").Of<Article>());

        Assert.Equal(("Ferry berths to double", $"{_site.Address}/ferry.html"), (article.Title, article.Location));
        Assert.Contains("Helen Marsh", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_has_not_changed_is_not_sent_again()
    {
        string import = $"Import-Article -Uri {_site.Address}/ferry.html -AllowPrivateNetwork";
        _host.Run(import);

        Assert.Equal(ArticleStatus.Unchanged, Assert.Single(_host.Run(import).Of<Article>()).Status);
        Assert.Single(_site.Served);
    }

    [Fact]
    public void The_pages_of_a_feed_are_fetched_with_the_feeds_dates()
    {
        IReadOnlyList<Article> articles = _host.Run($"Import-Article -Feed {_site.Address}/feed.xml -AllowPrivateNetwork").Of<Article>();

        Assert.Equal([new DateTime(2018, 3, 5), new DateTime(2019, 4, 12)], articles.Select(article => article.Published!.Value.Date));
        Assert.Contains("Omar Haddad", articles[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scheduled_run_fetches_only_what_is_new()
    {
        string import = $"Import-Article -Feed {_site.Address}/feed.xml -AllowPrivateNetwork";
        _host.Run(import);
        int served = _site.Served.Count;

        Assert.Empty(_host.Run(import).Output);
        Assert.Equal(served, _site.Served.Count);
    }

    [Fact]
    public void Summary_only_keeps_to_the_feed()
    {
        _host.Run($"Import-Article -Feed {_site.Address}/feed.xml -SummaryOnly -AllowPrivateNetwork");

        Assert.Equal(["/feed.xml"], _site.Served);
    }

    [Fact]
    public void Addresses_come_by_property_name_and_as_paths()
    {
        Assert.Single(_host.Run($"[pscustomobject]@{{ Url = '{_site.Address}/ferry.html' }} | Import-Article -AllowPrivateNetwork").Of<Article>());
        Assert.Single(_host.Run($"'{_site.Address}/tram.html' | Import-Article -AllowPrivateNetwork").Of<Article>());
    }

    [Fact]
    public void The_own_network_is_refused_unless_allowed()
        => Assert.Equal(["DocumentRefused"], _host.Run($"Import-Article -Uri {_site.Address}/ferry.html").ErrorIds);

    [Fact]
    public void A_page_that_is_not_there_is_an_error_and_the_others_go_on()
    {
        RunResult result = _host.Run($"Import-Article -Uri {_site.Address}/none.html, {_site.Address}/ferry.html -AllowPrivateNetwork");

        Assert.Equal(["DocumentUnreachable"], result.ErrorIds);
        Assert.Single(result.Output);
    }

    [Fact]
    public void Other_schemes_are_refused()
        => Assert.Equal(["UriNotUnderstood"], _host.Run("Import-Article -Uri ftp://news.example/a").ErrorIds);

    private static string Page(string title, string paragraph) => $"""
        <!DOCTYPE html><html lang="en"><head><title>{title}</title><meta property="og:title" content="{title}"></head><body>
        <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
        <article><h1>{title}</h1>
        <p>The matter had been before the town for ten years, and nobody had expected that it would be settled on so quiet an evening.</p>
        <p>{paragraph}</p>
        <p>The work will begin in June and is to last for two years, the council said in a statement that it gave out late at night.</p>
        <p>Traders on the quay, who had feared for their summer, were told that the road would stay open throughout the whole of the works.</p>
        </article><footer>All rights reserved.</footer></body></html>
        """;
}
