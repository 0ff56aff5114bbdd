using System.Globalization;

namespace NewsTools.Core.Tests.Layout;

public sealed class PublicationDayTests
{
    [Theory]
    [InlineData("Talks began on Sunday (Jan 28). A quarrel of 2012 had parted them.", "2018-01-28")]
    [InlineData("Talks began on Sunday, Jan. 28. A quarrel of 2012 had parted them.", "2018-01-28")]
    [InlineData("Talks began on Sunday, 28 January. They had parted in May 2012.", "2018-01-28")]
    [InlineData("Talks began on Sunday the 28th of January. They had parted in 2012.", "2018-01-28")]
    [InlineData("Talks began on Friday (Jan 26) and went on until Sunday. On Sunday (Jan 28) he left. They had parted in 2012.", "2018-01-28")]
    [InlineData("Talks began on Friday (Jan 26) and will go on until Sunday (Jan 28). They had parted in 2012.", "2018-01-26")]
    [InlineData("Talks began on Friday (Jan 26). They will end by Monday (Jan 29). They had parted in 2012.", "2018-01-26")]
    [InlineData("Talks began on Sunday (Jan 28). They had parted in 2012. They plan a common market by 2030.", "2018-01-28")]
    [InlineData("Talks began on Sunday (Jan 28). They had parted in 2017.", "2018-01-28")]
    [InlineData("Talks began on Sunday (Jan 28). They had parted in 2018.", "2018-01-28")]
    [InlineData("Talks began on Saturday (Feb 29). They had parted in 2012.", "2020-02-29")]
    [InlineData("Talks began on Tuesday, March 5, 2019, the ministry said.", "2019-03-05")]
    public void Weekday_and_day_fix_the_year(string text, string day)
    {
        ArticleHeader header = LaidOut.Header(text);
        Assert.Equal(day, header.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(PublishedBasis.Inferred, header.PublishedBasis);
    }

    [Theory]
    [InlineData("Talks began on Sunday (Jan 28).")]
    [InlineData("Talks began on Sunday. A quarrel of 2012 had parted them.")]
    [InlineData("Talks began on 28 January. A quarrel of 2012 had parted them.")]
    [InlineData("Talks will begin on Sunday (Jan 28). A quarrel of 2012 had parted them.")]
    [InlineData("The series runs from Sunday, 28 January. It was filmed in 2012.")]
    [InlineData("Talks began on Sunday (Jan 28). They cost 2,012 euros, or 2012% more.")]
    [InlineData("Talks began on Wednesday, March 5, 2019, the ministry said.")]
    [InlineData("")]
    public void Without_both_nothing_is_guessed(string text)
    {
        ArticleHeader header = LaidOut.Header(text);
        Assert.Null(header.Published);
        Assert.Equal(PublishedBasis.Unknown, header.PublishedBasis);
    }

    [Fact]
    public void A_dateline_without_a_year_takes_it_from_the_story()
        => Assert.Equal(new DateTime(2018, 1, 29), LaidOut.Header("BEIJING, Jan 29 (Reuters) - Talks began on Sunday (Jan 28). A quarrel of 2012 had parted them.").Published);
}
