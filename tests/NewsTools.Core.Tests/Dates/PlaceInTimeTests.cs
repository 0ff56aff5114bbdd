namespace NewsTools.Core.Tests.Dates;

/// <summary>Days by their place in a month, clocks in words, eras and numbers in other forms; published on Sunday 28 January 2018.</summary>
public sealed class PlaceInTimeTests
{
    [Theory]
    [InlineData("The fair is on the first Monday in May.", "the first Monday in May = 2018-05-07")]
    [InlineData("The fair was on the last Friday of November 2016.", "the last Friday of November 2016 = 2016-11-25")]
    [InlineData("The fair is on the second Tuesday of the month.", "the second Tuesday of the month = 2018-01-09")]
    [InlineData("The fair is on the first Tuesday of every month.", "the first Tuesday of every month = P1M EVERY")]
    [InlineData("There is no fifth Monday in February.", "")]
    public void Nth_weekdays(string text, string expected) => DateTable.Check(text, "2018-01-28", expected);

    [Theory]
    [InlineData("It stopped at half past six and a quarter to nine on Friday.", "half past six = 2018-01-28T06:30; a quarter to nine on Friday = 2018-01-26T08:45")]
    [InlineData("It stopped at noon GMT and at 9pm on Friday night.", "noon GMT = 2018-01-28T12:00; 9pm on Friday night = 2018-01-26T21:00")]
    [InlineData("It stopped at 2018-01-25T14:30:05Z.", "2018-01-25T14:30:05Z = 2018-01-25T14:30")]
    [InlineData("It burned in the small hours of Friday.", "the small hours of Friday = 2018-01-26TMO")]
    public void Clocks(string text, string expected) => DateTable.Check(text, "2018-01-28", expected);

    [Theory]
    [InlineData("Built in 476 AD, burned in the second century BC.", "476 AD = 0476; the second century BC = BC01")]
    [InlineData("Sung in the nineteen-eighties.", "the nineteen-eighties = 198")]
    [InlineData("It began half a century ago and stopped two and a half years ago.", "half a century ago = 1968; two and a half years ago = 2015")]
    [InlineData("Sales in 3Q17 and 4Q 2016 were those of FY2019.", "3Q17 = 2017-Q3; 4Q 2016 = 2016-Q4; FY2019 = 2019")]
    [InlineData("They row on weekends.", "weekends = XXXX-WXX-WE")]
    public void Eras_and_numbers(string text, string expected) => DateTable.Check(text, "2018-01-28", expected);
}
