namespace NewsTools.Core.Tests.Dates;

/// <summary>What a text of many years is: a report of these days or a history; published on Wednesday 14 March 2018.</summary>
public sealed class RegisterTests
{
    private const string Life = " She was born in 1921, moved to the coast in 1940, opened the yard in 1952, sold it in 1968 and bought it back in 1975.";

    [Fact]
    public void An_obituary_is_news()
        => DateTable.Check("The boatbuilder Ruth Okafor died on Monday." + Life, "2018-03-14", "Monday = 2018-03-12; 1921 = 1921; 1940 = 1940; 1952 = 1952; 1968 = 1968; 1975 = 1975");

    [Fact]
    public void A_history_goes_on_from_its_last_year()
        => DateTable.Check("Ruth Okafor built boats." + Life + " In May the yard burned.", "2018-03-14", "1921 = 1921; 1940 = 1940; 1952 = 1952; 1968 = 1968; 1975 = 1975; May = 1975-05");

    [Theory]
    [InlineData("Last year the mill posted a loss in the second quarter.", "Last year = 2017; the second quarter = 2017-Q2")]
    [InlineData("In 2015 the mill shut its gates in June.", "2015 = 2015; June = 2015-06")]
    [InlineData("Last year the mill shut, but it will open again in May.", "Last year = 2017; May = 2018-05")]
    public void A_sentence_keeps_the_year_it_began_with(string text, string expected) => DateTable.Check(text, "2018-03-14", expected);

    [Theory]
    [InlineData("We wear white in summer.", "summer = XXXX-SU")]
    [InlineData("They married in the summer.", "the summer = 2017-SU")]
    [InlineData("They will marry in the summer.", "the summer = 2018-SU")]
    public void Seasons_of_every_year(string text, string expected) => DateTable.Check(text, "2018-03-14", expected);

    [Theory]
    [InlineData("In today's world nobody waits for the ferry.", "today = PRESENT_REF")]
    [InlineData("Today's ruling ends the case.", "Today = 2018-03-14")]
    public void This_age_and_this_day(string text, string expected) => DateTable.Check(text, "2018-03-14", expected);

    [Theory]
    [InlineData("The yard had more boats at year's end.", "year's end = 2017 END")]
    [InlineData("The yard will have more boats at year's end.", "year's end = 2018 END")]
    public void The_end_of_the_year(string text, string expected) => DateTable.Check(text, "2018-03-14", expected);
}
