namespace NewsTools.Core.Tests.Dates;

/// <summary>Lengths of time, sets, vague expressions and times of day.</summary>
public sealed class DurationTests
{
    [Theory]
    [InlineData("For the past three months", "the past three months = P3M")]
    [InlineData("A two-year strategy over several years", "two-year = P2Y; several years = PXY")]
    [InlineData("It took more than four hours.", "more than four hours = PT4H MORE_THAN")]
    [InlineData("They stayed nearly 2 1/2 years, or an hour and a half.", "nearly 2 1/2 years = P2Y6M APPROX; an hour and a half = PT1H30M")]
    [InlineData("It lasted four hours and 48 minutes.", "four hours and 48 minutes = PT4H48M")]
    [InlineData("within two to three weeks", "two to three weeks = P2W")]
    [InlineData("after months of talks", "months = PXM")]
    public void Durations(string text, string expected) => DateTable.Check(text, "2018-01-28", expected);

    [Fact]
    public void Histories_count_per_unit()
        => DateTable.Check("The siege began in 1643. In 1644 and 1645 the fort took 20 shells per day; by 1646, 1647 and 1648 there were none.", "2018-01-28", "1643 = 1643; 1644 = 1644; 1645 = 1645; per day = P1D; 1646 = 1646; 1647 = 1647; 1648 = 1648");

    [Theory]
    [InlineData("every Monday and each July", "every Monday = XXXX-WXX-1 EVERY; each July = XXXX-07 EACH")]
    [InlineData("twice a week, once a year, three times a month", "twice a week = P1W 2X; once a year = P1Y 1X; three times a month = P1M 3X")]
    [InlineData("It pays annually, not every two weeks.", "annually = P1Y; every two weeks = P2W EVERY")]
    public void Sets(string text, string expected) => DateTable.Check(text, "2018-01-28", expected);

    [Theory]
    [InlineData("It now stands alone; recently it fell, and in the near future it may go.", "now = PRESENT_REF; recently = PAST_REF; the near future = FUTURE_REF")]
    [InlineData("The girl will one day rule the isles.", "one day = FUTURE_REF")]
    [InlineData("The storm lasted one day.", "one day = P1D")]
    public void Vague(string text, string expected) => DateTable.Check(text, "2018-01-28", expected);

    [Theory]
    [InlineData("at 10:35 a.m. Friday", "10:35 a.m. Friday = 2018-02-02T10:35")]
    [InlineData("until 5 p.m. EST, Jan. 29", "5 p.m. EST, Jan. 29 = 2018-01-29T17:00")]
    [InlineData("at noon Saturday and on Saturday night", "noon Saturday = 2018-02-03T12:00; Saturday night = 2018-02-03TNI")]
    public void Times(string text, string expected) => DateTable.Check(text, "2018-01-28", expected);
}
