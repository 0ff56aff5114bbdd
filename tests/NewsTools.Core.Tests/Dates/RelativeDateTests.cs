namespace NewsTools.Core.Tests.Dates;

/// <summary>Dates by their distance and direction from the day of publication, Sunday 28 January 2018.</summary>
public sealed class RelativeDateTests
{
    private const string Published = "2018-01-28";

    private const string Filler = " The ministers of both states spoke at length about trade, aid, borders, ships, roads, schools, water, and the many other things that bind them, as they have done at each of the meetings of the group so far, and there was no word on a vote, on money, or on the talks with the north that had begun well.";

    [Theory]
    [InlineData("They met on Thursday.", "Thursday = 2018-01-25")]
    [InlineData("The bank said Friday that it will pay on Tuesday.", "Friday = 2018-01-26; Tuesday = 2018-01-30")]
    [InlineData("It fell late on Thursday, Jan. 25, 2018.", "late on Thursday, Jan. 25, 2018 = 2018-01-25 END")]
    [InlineData("He called on China on Sunday (Jan 28) to act.", "Sunday (Jan 28) = 2018-01-28")]
    [InlineData("They met in November.", "November = 2017-11")]
    [InlineData("The talks began earlier this month.", "earlier this month = 2018-01")]
    [InlineData("It rose last year, last week and last month.", "last year = 2017; last week = 2018-W03; last month = 2017-12")]
    [InlineData("He left two weeks ago.", "two weeks ago = 2018-01-14")]
    [InlineData("Votes were counted yesterday morning and last night.", "yesterday morning = 2018-01-27TMO; last night = 2018-01-27TNI")]
    [InlineData("It will open next Monday at 9 a.m.", "next Monday at 9 a.m. = 2018-01-29T09:00")]
    [InlineData("Prices were higher than last December.", "last December = 2017-12")]
    [InlineData("He said that Sun sold its press.", "")]
    [InlineData("He resigned last May and left this fall.", "last May = 2017-05; this fall = 2018-FA")]
    public void Anchored(string text, string expected) => DateTable.Check(text + Filler, Published, expected);

    [Fact]
    public void The_month_just_over_with_last_is_that_of_the_year_before()
        => DateTable.Check("Rents rose by a tenth from last February." + Filler, "2018-03-14", "last February = 2017-02");

    [Theory]
    [InlineData("They met on Thursday.", "Thursday = XXXX-WXX-4")]
    [InlineData("They met on January 25, and on May 3, 2014.", "January 25 = XXXX-01-25; May 3, 2014 = 2014-05-03")]
    [InlineData("It rose last year.", "last year = XXXX")]
    public void Unanchored(string text, string expected) => DateTable.Check(text + Filler, null, expected);

    [Theory]
    [InlineData("2016-02-17", "Election Day = 2016-11-08")]
    [InlineData("2015-12-01", "Election Day = 2015-11-03")]
    [InlineData("2017-10-20", "Election Day = 2017-11-07")]
    public void Election_days(string published, string expected) => DateTable.Check("A talk about Election Day, and tea.", published, expected);
}
