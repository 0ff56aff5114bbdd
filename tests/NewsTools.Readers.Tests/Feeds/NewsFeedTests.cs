using NewsTools.Readers.Tests.Fixtures;

namespace NewsTools.Readers.Tests.Feeds;

public sealed class NewsFeedTests
{
    [Fact]
    public void Rss_gives_its_items()
    {
        NewsFeed feed = Read(Samples.Rss);
        Assert.Equal("Averline Courier", feed.Title);
        Assert.Equal([Samples.Title, "Second & last"], feed.Entries.Select(entry => entry.Draft.Title));
        Assert.Equal([false, true], feed.Entries.Select(entry => entry.IsSummary));
        Assert.Equal(new DateTimeOffset(2024, 3, 5, 23, 30, 0, TimeSpan.FromHours(2)), feed.Entries[0].Draft.Published);
        Assert.Equal("https://courier.example/news/second", feed.Entries[1].Link?.AbsoluteUri);
    }

    [Fact]
    public void Atom_gives_its_entries()
    {
        FeedEntry entry = Assert.Single(Read(Samples.Atom).Entries);
        Assert.Equal("Port reopens", entry.Draft.Title);
        Assert.Equal(["Jonas Petrel"], entry.Draft.Authors);
        Assert.Equal(Samples.Text, entry.Draft.Text);
        Assert.Equal("https://courier.example/news/port-reopens", entry.Link?.AbsoluteUri);
        Assert.Equal("en", entry.Draft.Language);
    }

    [Fact]
    public void Json_feed_gives_its_items()
    {
        FeedEntry entry = Assert.Single(Read("""{"version":"https://jsonfeed.org/version/1.1","title":"C","items":[{"id":"1","url":"https://c.example/1","title":"T","content_html":"<p>One.</p><p>Two.</p>","date_published":"2024-03-05T23:30:00+02:00","authors":[{"name":"Jonas Petrel"}]}]}""").Entries);
        Assert.Equal(("T", "One.\n\nTwo.", false), (entry.Draft.Title, entry.Draft.Text, entry.IsSummary));
        Assert.Equal(["Jonas Petrel"], entry.Draft.Authors);
    }

    [Theory]
    [InlineData("<rss><channel><title>a & b</title><item><title>Caf&eacute; <b>x</title><description>Text.</item></channel>")]
    [InlineData("<rss><channel><title>a &amp; b</title><item><title>Café x</title></item><item>")]
    [InlineData("<!DOCTYPE rss PUBLIC \"-//N//DTD RSS 0.91//EN\" \"http://n.example/rss.dtd\"><rss><channel><title>a &amp; b</title><item><title>Caf&#233; x</title></item></channel></rss>")]
    [InlineData("<rss><channel><title>a &amp; b</title><item><media:title>m</media:title><title>Caf&#xE9; x</title></item></channel></rss>")]
    public void Ill_formed_feeds_are_repaired(string feed)
    {
        NewsFeed read = Read(feed);
        Assert.Equal(("a & b", "Café x"), (read.Title, read.Entries[0].Draft.Title));
    }

    [Theory]
    [InlineData("Thu, 01 Jan 2004 19:48:21 GMT", "2004-01-01T19:48:21+00:00")]
    [InlineData("01 Jan 04 19:48 EST", "2004-01-01T19:48:00-05:00")]
    [InlineData("2003-12-31T10:14:55+08:00", "2003-12-31T10:14:55+08:00")]
    [InlineData("20031231", "2003-12-31T00:00:00+00:00")]
    [InlineData("2003-12", "2003-12-01T00:00:00+00:00")]
    [InlineData("2003-335", "2003-12-01T00:00:00+00:00")]
    [InlineData("Sun Jan 4 16:29:06 PST 2004", "2004-01-04T16:29:06-08:00")]
    [InlineData("no date", null)]
    public void Dates_of_feeds_are_read(string written, string? expected)
        => Assert.Equal(expected is null ? null : DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Readers.Feeds.FeedDates.Parse(written));

    [Fact]
    public void A_page_that_is_fetched_keeps_the_date_of_the_feed()
    {
        FeedEntry entry = Read(Samples.Rss).Entries[0];
        ArticleDraft page = entry.With(new ArticleDraft { Text = "Long.", Published = new DateTimeOffset(2024, 3, 9, 0, 0, 0, TimeSpan.Zero), PublishedBasis = PublishedBasis.Inferred });
        Assert.Equal((entry.Draft.Published, Samples.Title, "Long."), (page.Published, page.Title, page.Text));
    }

    [Fact]
    public void What_is_no_feed_is_refused()
        => Assert.Equal(DocumentError.Unsupported, Assert.Throws<DocumentException>(() => Read("<html><body>Hello</body></html>")).Error);

    private static NewsFeed Read(string feed) => NewsFeed.Read(Samples.Bytes(feed), new ReadOptions { Location = "https://courier.example/feed" });
}
