using System.Globalization;
using NewsTools.Readers.Dates;

namespace NewsTools.Readers.Tests.Html;

public sealed class DateScannerTests
{
    [Theory]
    [InlineData("Published 5 March 2024 at 11:30 pm", "2024-03-05T23:30")]
    [InlineData("March 5th, 2024", "2024-03-05T00:00")]
    [InlineData("Jonas PetrelMar. 5, 2024", "2024-03-05T00:00")]
    [InlineData("Dienstag, 5. März 2024, 23:30 Uhr", "2024-03-05T23:30")]
    [InlineData("5 de marzo de 2024", "2024-03-05T00:00")]
    [InlineData("5 марта 2024", "2024-03-05T00:00")]
    [InlineData("2024年3月5日", "2024-03-05T00:00")]
    [InlineData("05.03.2024 23:30", "2024-03-05T23:30")]
    [InlineData("05/03/2024", "2024-03-05T00:00")]
    [InlineData("13/03/2024", "2024-03-13T00:00")]
    [InlineData("20240305T233000Z", "2024-03-05T23:30")]
    [InlineData("الجمعة 24 نيسان / أبريل 2020 09:22", "2020-04-24T09:22")]
    [InlineData("২৪ ফেব্রুয়ারি ২০২০", "2020-02-24T00:00")]
    [InlineData("5 มีนาคม 2567", "2024-03-05T00:00")]
    [InlineData("Mar 05 23:30 2024", "2024-03-05T00:00")]
    [InlineData("31 February 2024", null)]
    [InlineData("call 555-2024", null)]
    [InlineData("", null)]
    public void Full_dates_are_found(string text, string? expected)
        => Assert.Equal(expected, DateScanner.First(text)?.Value.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture));

    [Fact]
    public void All_dates_of_a_line_are_found_in_order()
        => Assert.Equal([5, 9], DateScanner.All("5 March 2024, updated 2024-03-09").Select(date => date.Value.Day));

    [Fact]
    public void American_pages_put_the_month_first()
        => Assert.Equal(new DateTime(2024, 5, 3), DateScanner.First("05/03/2024", monthFirst: true)?.Value.Date);

    [Theory]
    [InlineData("2024-03-05T23:30:00+02:00", 120)]
    [InlineData("5 March 2024 23:30 EST", -300)]
    public void The_offset_is_kept(string text, int minutes)
        => Assert.Equal(TimeSpan.FromMinutes(minutes), DateScanner.First(text)?.Value.Offset);
}
