namespace NewsTools.Core.Tests.Layout;

public sealed class BylineTests
{
    [Theory]
    [InlineData("By Jane Doe", "Jane Doe", "")]
    [InlineData("by Jane Doe and John Roe", "Jane Doe|John Roe", "")]
    [InlineData("Jane Doe, John Roe & Ann Poe", "Jane Doe|John Roe|Ann Poe", "")]
    [InlineData("By JANE DOE, Associated Press Writer", "Jane Doe", "Associated Press")]
    [InlineData("JANE DOE The Associated Press", "Jane Doe", "The Associated Press")]
    [InlineData("By Jane Doe, Reuters", "Jane Doe", "Reuters")]
    [InlineData("Political editor Jane Doe", "Jane Doe", "")]
    [InlineData("Jane Doe Political Editor", "Jane Doe", "")]
    [InlineData("By Jane Doe, BBC News political correspondent", "Jane Doe", "")]
    [InlineData("By Jane Doe in London", "Jane Doe", "")]
    [InlineData("By Jane Doe for The Island Paper", "Jane Doe", "")]
    [InlineData("By Jane Doe | Reuters | 12 March 2021", "Jane Doe", "Reuters")]
    [InlineData("Jane Doe, Jr., M.D.", "Jane Doe Jr.", "")]
    [InlineData("Abby Bytheway", "Abby Bytheway", "")]
    [InlineData("Abby", "Abby", "")]
    [InlineData("Ludwig van der Berg", "Ludwig van der Berg", "")]
    [InlineData("By Frances d'Emilio", "Frances d'Emilio", "")]
    [InlineData("Layla al-Masri and Omar bin Salem", "Layla al-Masri|Omar bin Salem", "")]
    [InlineData("By J. R. Moorland with T.S. Ward", "J. R. Moorland|T.S. Ward", "")]
    [InlineData("Karin von der Au, Jan de Wit, María del Campo", "Karin von der Au|Jan de Wit|María del Campo", "")]
    [InlineData("SEAN O'NEIL-MCCOY", "Sean O'Neil-McCoy", "")]
    [InlineData("José Núñez", "José Núñez", "")]
    [InlineData("王毅", "王毅", "")]
    [InlineData("Jane Doe jane.doe@example.com http://example.com/jane", "Jane Doe", "")]
    [InlineData("Mahua Das", "Mahua Das", "")]
    [InlineData("Linny and Peter", "Linny|Peter", "")]
    [InlineData("André Oliver KLEIN", "André Oliver Klein", "")]
    [InlineData("Last updated: 12 March 2021", "", "")]
    [InlineData("University of Merrow", "", "")]
    [InlineData("Jane Doe III", "Jane Doe III", "")]
    [InlineData("Staff reporter", "", "")]
    [InlineData("Newsroom", "", "")]
    [InlineData("AFP", "", "AFP")]
    [InlineData("Reuters/AP", "", "Reuters|AP")]
    [InlineData("Published by Jane Doe", "Jane Doe", "")]
    [InlineData("", "", "")]
    [InlineData(" , ; | ", "", "")]
    [InlineData(null, "", "")]
    public void Names_people_and_agencies(string? text, string authors, string agencies)
    {
        Byline byline = Byline.Parse(text);
        Assert.Equal(authors, string.Join('|', byline.Authors));
        Assert.Equal(agencies, string.Join('|', byline.Agencies));
    }

    [Theory]
    [InlineData("AFP", true)]
    [InlineData("agence france-presse", true)]
    [InlineData("REUTERS", true)]
    [InlineData("ap", false)]
    [InlineData("Getty Images", false)]
    [InlineData("Jane Doe", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Agencies_are_known_by_name(string? name, bool known) => Assert.Equal(known, NewsAgencies.Contains(name));
}
