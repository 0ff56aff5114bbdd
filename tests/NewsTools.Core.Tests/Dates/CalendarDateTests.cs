namespace NewsTools.Core.Tests.Dates;

/// <summary>Explicit dates: what the words say without the day of publication.</summary>
public sealed class CalendarDateTests
{
    [Theory]
    [InlineData("The treaty of January 25, 2018, holds.", "January 25, 2018 = 2018-01-25")]
    [InlineData("It met on 25 January 2018.", "25 January 2018 = 2018-01-25")]
    [InlineData("Since the 25th of August 1916 it stood.", "the 25th of August 1916 = 1916-08-25")]
    [InlineData("Due Oct. 15, 1999, it pays.", "Oct. 15, 1999 = 1999-10-15")]
    [InlineData("The June 1994 auction", "June 1994 = 1994-06")]
    [InlineData("In February of 1940 they signed.", "February of 1940 = 1940-02")]
    [InlineData("Log of 2018-01-28 and 28.01.2018 and 1/28/2018.", "2018-01-28 = 2018-01-28; 28.01.2018 = 2018-01-28; 1/28/2018 = 2018-01-28")]
    [InlineData("In nineteen ninety-four and in 1988", "nineteen ninety-four = 1994; 1988 = 1988")]
    [InlineData("Rules for fiscal 1989 and the year 2000", "fiscal 1989 = 1989; the year 2000 = 2000")]
    [InlineData("It ended in the 1990s, not the nineties of the 20th century.", "the 1990s = 199; the nineties = 199; the 20th century = 19")]
    [InlineData("In early March 2012, by mid-2013, until the end of 1994", "early March 2012 = 2012-03 START; mid-2013 = 2013 MID; the end of 1994 = 1994 END")]
    [InlineData("The first quarter of 2023, Q3 2018, the second half of 2011", "The first quarter of 2023 = 2023-Q1; Q3 2018 = 2018-Q3; the second half of 2011 = 2011-H2")]
    [InlineData("In the summer of 2020 and winter 2013", "the summer of 2020 = 2020-SU; winter 2013 = 2013-WI")]
    [InlineData("On Christmas 2024 and Election Day 2024", "Christmas 2024 = 2024-12-25; Election Day 2024 = 2024-11-05")]
    public void Explicit(string text, string expected) => DateTable.Check(text, "2018-01-28", expected);

    [Theory]
    [InlineData("From Jan. 5-7, 2018, it rained.", "Jan. 5 = 2018-01-05; 7, 2018 = 2018-01-07")]
    [InlineData("The war of 6-7 January 1916", "6 = 1916-01-06; 7 January 1916 = 1916-01-07")]
    [InlineData("From 2003 to 2007 and in 1915-17", "2003 = 2003; 2007 = 2007; 1915 = 1915; 17 = 1917")]
    [InlineData("In May and June 2012 it rose.", "May = 2012-05; June 2012 = 2012-06")]
    [InlineData("Between August 29 and December 31, 2023, it fell.", "August 29 = 2023-08-29; December 31, 2023 = 2023-12-31")]
    public void Shared(string text, string expected) => DateTable.Check(text, "2018-01-28", expected);

    [Theory]
    [InlineData("They may march on. Theresa May and April Jones came second.")]
    [InlineData("He flew a Boeing 747 along Route 66 with 1,800 people.")]
    [InlineData("It grew 2 1/2 times by version 1.2.2018.1, said a 54-year-old fan of Black Friday Inc.")]
    [InlineData("On February 29, 2015, nothing happened; nor on 2015-02-29.")]
    [InlineData("They won 10:2 and 2-1 in the first half.")]
    [InlineData("The rite marks the winter solstice.")]
    public void NoDates(string text) => DateTable.Check(text, "2018-01-28", "");

    [Theory]
    [InlineData("2015-06-01", "The Sept. 11 attacks were recalled.", "Sept. 11 = 2001-09-11")]
    [InlineData("2015-06-01", "Children learn what 9/11 meant, and that 9/12 is a fraction.", "9/11 = 2001-09-11")]
    [InlineData("2015-10-01", "The mill opened on Sept. 11 in the rain.", "Sept. 11 = 2015-09-11")]
    [InlineData("1999-10-01", "The Sept. 11 attacks on the bridge were recalled.", "Sept. 11 = 1999-09-11")]
    public void Days_that_go_by_their_names(string published, string text, string expected) => DateTable.Check(text, published, expected);
}
