namespace NewsTools.Core.Tests.Dates;

/// <summary>Names that are made of the words of dates.</summary>
public sealed class NameGuardTests
{
    [Theory]
    [InlineData("She told USA TODAY that the pier would stay shut.")]
    [InlineData("He read the weather on \"CBS This Morning,\" and sang.")]
    [InlineData("The band is known as the \"Midnight Crew\" in the harbour.")]
    [InlineData("The host of the 'Today' show laughed.")]
    [InlineData("She sang on The Tonight Show.")]
    [InlineData("The banker Lawrence H. Summers and Donna Summers, the singer, lead in the 30s.")]
    [InlineData("The shop stands at 1775 Quarry Rd. near the mill.")]
    [InlineData("At the end of the day, the miners want respect.")]
    [InlineData("The link is https://example.org/2bc/now and nothing else.")]
    public void No_date(string text) => DateTable.Check(text, "2018-03-14", "");

    [Theory]
    [InlineData("\"Today's vote is a farce,\" she said.", "Today = 2018-03-14")]
    [InlineData("Harbour Pilots Are Now On Strike Over Their Pay", "Now = PRESENT_REF")]
    public void Still_a_date(string text, string expected) => DateTable.Check(text, "2018-03-14", expected);

    [Theory]
    [InlineData("Okafor ran 40 yards for a touchdown in the first quarter.", "")]
    [InlineData("Sales of rope rose in the first quarter.", "the first quarter = 2018-Q1")]
    public void Quarters_of_a_match(string text, string expected) => DateTable.Check(text, "2018-03-14", expected);
}
