using NewsTools.Readers.Tests.Fixtures;

namespace NewsTools.Readers.Tests.Html;

public sealed class HtmlReaderTests
{
    private readonly ArticleDraft _draft = Reading.One(Samples.Html, "https://courier.example/news/port-reopens?ref=1");

    [Fact]
    public void Metadata_is_taken()
    {
        Assert.Equal(["Reuters"], _draft.Agencies);
        Assert.Equal(new DateTimeOffset(2024, 3, 5, 23, 30, 0, TimeSpan.FromHours(2)), _draft.Published);
        Assert.Equal(PublishedBasis.Metadata, _draft.PublishedBasis);
        Assert.Equal(7, _draft.Modified?.Day);
        Assert.Equal(("Local", "en-GB", "Averline Courier"), (_draft.Section, _draft.Language, _draft.Source));
        Assert.Equal(["ports", "storms"], _draft.Keywords);
        Assert.Equal("https://courier.example/news/port-reopens", _draft.CanonicalUri?.AbsoluteUri);
    }

    [Theory]
    [InlineData("Photo: Jonas Petrel")]
    [InlineData("Read also")]
    [InlineData("Bakery")]
    [InlineData("Copyright")]
    [InlineData("Weather")]
    public void What_surrounds_the_story_is_boilerplate(string words)
    {
        Assert.DoesNotContain(words, _draft.Text, StringComparison.Ordinal);
        Assert.Contains(_draft.Boilerplate, line => line.Contains(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<time datetime='2024-03-05'>5 March</time>", "2024-03-05", PublishedBasis.Text)]
    [InlineData("<p>Published: March 5, 2024</p>", "2024-03-05", PublishedBasis.Text)]
    [InlineData("<p>Updated: March 9, 2024</p><p>Posted: March 5, 2024</p>", "2024-03-05", PublishedBasis.Text)]
    [InlineData("<p>By Jonas Petrel</p>", "2024-03-04", PublishedBasis.Inferred)]
    [InlineData("<div><span>Jonas Petrel</span><span>Mar 5, 2024</span><span>57 shares</span></div>", "2024-03-05", PublishedBasis.Text)]
    [InlineData("<p>5 March 2024 – Updated 9 March 2024</p>", "2024-03-05", PublishedBasis.Text)]
    [InlineData("<p>Updated: 9 March 2024 by Jonas Petrel</p>", "2024-03-04", PublishedBasis.Inferred)]
    public void Without_metadata_the_page_and_then_its_address_tell_the_date(string line, string day, PublishedBasis basis)
    {
        string page = $"<html lang='en'><body><article><h1>{Samples.Title}</h1>{line}{string.Concat(Samples.Paragraphs.Select(text => $"<p>{text}</p>"))}</article></body></html>";
        ArticleDraft draft = Reading.One(page, "https://courier.example/2024/03/04/port");
        Assert.Equal((day, basis), (draft.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), draft.PublishedBasis));
    }

    [Theory]
    [InlineData("<p>Last updated:</p><p>9 March 2024</p>", null, "2024-03-09")]
    [InlineData("<meta name='x-published-date' content='2024-03-05'><p>Jonas Petrel</p>", "2024-03-05", null)]
    [InlineData("<meta property='article:published_time' content='2024-03-09T10:00:00Z'><meta property='article:modified_time' content='2024-03-09T10:00:00Z'><p>Published 5 March 2024</p>", "2024-03-05", "2024-03-09")]
    [InlineData("<meta property='article:published_time' content='2024-03-05T17:30:00Z'><time datetime='2024-03-06T11:46:00Z'>11:46</time>", "2024-03-05", null)]
    [InlineData("<meta property='article:published_time' content='2024-03-05T22:30:00Z'><p>6 March 2024, 00:30</p>", "2024-03-06", null)]
    [InlineData("<meta property='article:published_time' content='2024-03-05T10:00:00Z'><ul class='videos'><li>4 January 2024</li><li>2 January 2024</li></ul>", "2024-03-05", null)]
    public void A_day_of_change_is_none_of_publication(string head, string? published, string? modified)
    {
        string page = $"<html lang='en'><body><article><h1>{Samples.Title}</h1>{head}{string.Concat(Samples.Paragraphs.Select(text => $"<p>{text}</p>"))}</article></body></html>";
        ArticleDraft draft = Reading.One(page, "https://courier.example/port");
        Assert.Equal((published, modified), (Day(draft.Published), Day(draft.Modified)));
    }

    [Theory]
    [InlineData("/2024/mar/05/port")]
    [InlineData("/2024/03/05/port")]
    [InlineData("/news/20240305/port")]
    public void The_address_tells_the_date_last(string path)
    {
        string page = $"<html lang='en'><body><article><h1>{Samples.Title}</h1>{string.Concat(Samples.Paragraphs.Select(text => $"<p>{text}</p>"))}</article></body></html>";
        Assert.Equal("2024-03-05", Day(Reading.One(page, $"https://courier.example{path}").Published));
    }

    private static string? Day(DateTimeOffset? moment) => moment?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void The_linked_body_is_taken_where_the_page_shows_little()
    {
        string body = Samples.Text.Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
        string page = $$"""<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"{{Samples.Title}}","articleBody":"{{body}}"}</script></head><body><h1>{{Samples.Title}}</h1><p>Subscribe to read the whole story of the harbour.</p></body></html>""";
        Assert.Equal(Samples.Text, Reading.One(page).Text);
    }

    [Theory]
    [InlineData("<p class='byline'>By <a rel='author' href='/a'>Jonas Petrel</a>, Political Editor</p>", new[] { "Jonas Petrel" })]
    [InlineData("<p class='byline'>By Abby Stone and Jonas Petrel</p>", new[] { "Abby Stone", "Jonas Petrel" })]
    [InlineData("<p class='byline'>Staff</p>", new string[0])]
    [InlineData("<div><span>Jonas Petrel</span><span>Mar 5, 2024</span></div>", new[] { "Jonas Petrel" })]
    [InlineData("<p>Jonas Petrel | Senior Writer | March 5, 2024</p>", new[] { "Jonas Petrel" })]
    [InlineData("<p>Von Jonas Petrel</p>", new[] { "Jonas Petrel" })]
    [InlineData("<p>Last updated March 5, 2024</p>", new string[0])]
    [InlineData("<p>The harbour reopened on March 5, 2024</p>", new string[0])]
    public void The_visible_byline_names_people(string byline, string[] authors)
    {
        string page = $"<html lang='en'><body><article><h1>{Samples.Title}</h1>{byline}{string.Concat(Samples.Paragraphs.Select(text => $"<p>{text}</p>"))}</article></body></html>";
        Assert.Equal(authors, Reading.One(page).Authors);
    }

    [Fact]
    public void The_entries_of_a_live_blog_stay_in_order()
    {
        string entries = string.Concat(Samples.Paragraphs.Select((text, index) => $"<article class='live-entry'><time>{12 - index}:30</time><h2>Entry number {index + 1} of the storm</h2><p>{text}</p></article>"));
        string text = Reading.One($"<html lang='en'><body><main><h1>{Samples.Title}</h1><div class='live-blog'>{entries}</div></main></body></html>").Text;
        int[] places = [.. Samples.Paragraphs.Select(paragraph => text.IndexOf(paragraph[..40], StringComparison.Ordinal))];
        Assert.All(places, place => Assert.True(place >= 0));
        Assert.Equal(places.Order(), places);
    }

    [Theory]
    [InlineData("Last updated on 9 March 2024.")]
    [InlineData("Lea más: Three ferries left")]
    public void A_line_of_publication_or_of_more_to_read_is_no_body(string line)
    {
        string page = $"<html lang='en'><body><article><h1>{Samples.Title}</h1>{string.Concat(Samples.Paragraphs.Select(text => $"<p>{text}</p>"))}<p><a href='/x'>{line}</a></p></article></body></html>";
        Assert.DoesNotContain(line, Reading.One(page).Text, StringComparison.Ordinal);
    }
}
