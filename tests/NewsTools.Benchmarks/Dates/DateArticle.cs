using System.Text;

namespace NewsTools.Benchmarks.Dates;

/// <summary>A made article of about 2,000 characters with as many dates as news has.</summary>
internal static class DateArticle
{
    public static readonly DateTime Published = new(2018, 1, 28);

    public static string Text { get; } = Write();

    private static string Write()
    {
        const string Paragraph = "The harbour board said on Thursday that the new pier, which was due to open in March 2017, will not be ready before the end of the year. "
            + "Its engineers found cracks in the eastern wall two weeks ago, and the firm that built it has asked for six more months to look into what went wrong there. "
            + "Fishermen have waited for a dry berth since the storm of November 12, 2015 took the old one, and many of them now land their catch forty miles further north.\n\n";
        StringBuilder text = new();
        while (text.Length < 2000)
        {
            text.Append(Paragraph);
        }

        return text.ToString(0, 2000);
    }
}
