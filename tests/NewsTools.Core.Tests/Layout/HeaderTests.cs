namespace NewsTools.Core.Tests.Layout;

public sealed class HeaderTests
{
    private const string Story = "The council of the island voted to keep the old harbour open for fishing boats.";

    [Theory]
    [InlineData("BEIJING (AFP, REUTERS) - ", "BEIJING", "AFP,REUTERS")]
    [InlineData("LONDON, March 3 (Reuters) — ", "LONDON", "Reuters")]
    [InlineData("LONDON, 3 March (Reuters) - ", "LONDON", "Reuters")]
    [InlineData("PARIS (AP) -- ", "PARIS", "AP")]
    [InlineData("WASHINGTON — ", "WASHINGTON", "")]
    [InlineData("WASHINGTON – ", "WASHINGTON", "")]
    [InlineData("SEOUL, South Korea — ", "SEOUL, South Korea", "")]
    [InlineData("SEOUL, South Korea (AP) — ", "SEOUL, South Korea", "AP")]
    [InlineData("Tokyo, Jan. 5 (Kyodo) -- ", "Tokyo", "Kyodo")]
    [InlineData("Beijing (Reuters) - ", "Beijing", "Reuters")]
    [InlineData("NEW DELHI: ", "NEW DELHI", "")]
    [InlineData("KUALA LUMPUR, Jan 28 (Bernama) -- ", "KUALA LUMPUR", "Bernama")]
    [InlineData("JERUSALEM/GAZA (Reuters) - ", "JERUSALEM/GAZA", "Reuters")]
    [InlineData("PORT-AU-PRINCE, Haiti, Sunday (AFP) - ", "PORT-AU-PRINCE, Haiti", "AFP")]
    [InlineData("(Reuters) - ", null, "Reuters")]
    [InlineData("AUSTIN, Texas--(BUSINESS WIRE)--", "AUSTIN, Texas", "BUSINESS WIRE")]
    [InlineData("AUSTIN, Texas, March 3, 2021 /PRNewswire/ -- ", "AUSTIN, Texas", "PRNewswire")]
    [InlineData("ST. LOUIS (AP) _ ", "ST. LOUIS", "AP")]
    [InlineData("WASHINGTON (TNS) — ", "WASHINGTON", "TNS")]
    [InlineData("PORT ALMA, Marova, Aug. 3 (Island News Agency) -- ", "PORT ALMA, Marova", "Island News Agency")]
    public void Datelines_tell_place_and_agencies(string opening, string? place, string agencies)
    {
        ArticleHeader header = LaidOut.Header(opening + Story);
        Assert.Equal(place, header.Dateline);
        Assert.Equal(agencies, string.Join(',', header.Agencies));
    }

    [Theory]
    [InlineData("BREAKING: ")]
    [InlineData("EXCLUSIVE - ")]
    [InlineData("Apple — ")]
    [InlineData("However, the mayor - ")]
    [InlineData("HARBOUR — a word that ")]
    [InlineData("The mayor (Labour) - ")]
    [InlineData("")]
    public void Other_openings_are_no_datelines(string opening) => Assert.Null(LaidOut.Header(opening + Story).Dateline);

    [Fact]
    public void A_headline_in_capitals_is_no_dateline()
    {
        ArticleHeader header = LaidOut.Header($"ISLAND FERRIES IN PORT - MINISTER\n\n{Story}");
        Assert.Equal(("ISLAND FERRIES IN PORT - MINISTER", null), (header.Title, header.Dateline));
    }

    [Fact]
    public void Bylines_tell_authors_agencies_and_day()
    {
        ArticleHeader header = LaidOut.Header($"Island keeps harbour open\n\nBy Jane Doe and John Roe, Reuters\n\nUpdated 13 March 2021\n\n{Story}");
        Assert.Equal(["Jane Doe", "John Roe"], header.Authors);
        Assert.Equal(["Reuters"], header.Agencies);
        Assert.Equal(new DateTime(2021, 3, 13), header.Published);
        Assert.Equal(PublishedBasis.Text, header.PublishedBasis);
    }

    [Fact]
    public void The_day_of_publication_goes_before_the_day_of_change()
    {
        ArticleHeader header = LaidOut.Header($"Island keeps harbour open\n\nUpdated 13 March 2021\n\nPublished 12 March 2021\n\n{Story}");
        Assert.Equal(new DateTime(2021, 3, 12), header.Published);
    }

    [Fact]
    public void Credits_name_authors_where_no_byline_does()
    {
        ArticleHeader header = LaidOut.Header($"{Story}\n\n{Story}\n\n(Reporting by Jane Doe in London and Ann Poe; Editing by John Roe)");
        Assert.Equal(["Jane Doe", "Ann Poe"], header.Authors);
    }

    [Fact]
    public void A_signature_names_the_agency() => Assert.Equal(["AFP"], LaidOut.Header($"{Story}\n\n{Story}\n\n— AFP").Agencies);

    [Fact]
    public void A_dateline_with_a_year_tells_the_day()
    {
        ArticleHeader header = LaidOut.Header($"PARIS, March 3, 2021 (AFP) - {Story}");
        Assert.Equal((new DateTime(2021, 3, 3), PublishedBasis.Text), (header.Published, header.PublishedBasis));
    }

    [Fact]
    public void The_day_given_wins()
    {
        ArticleHeader header = LaidOut.Read($"PARIS, March 3, 2021 (AFP) - {Story}", new DateTime(2020, 1, 1)).Header;
        Assert.Equal((new DateTime(2020, 1, 1), PublishedBasis.Parameter), (header.Published, header.PublishedBasis));
    }
}
