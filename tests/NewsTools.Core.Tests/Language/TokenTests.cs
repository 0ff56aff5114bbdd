namespace NewsTools.Core.Tests.Language;

public class TokenTests
{
    [Theory]
    [InlineData("The post-COVID-19 era", "The post - COVID - 19 era")]
    [InlineData("O’Brien’s Ge’ez text didn't say: we can’t.", "O’Brien ’s Ge’ez text did n't say : we ca n’t .")]
    [InlineData("the Clintons' house", "the Clintons ' house")]
    [InlineData("Sen. John Q. Doe of the U.S. Senate", "Sen. John Q. Doe of the U.S. Senate")]
    [InlineData("the U. S. economy", "the U. S. economy")]
    [InlineData("No. 5 said no. Never.", "No. 5 said no . Never .")]
    [InlineData("at 10 a.m., 11pm and 9:30", "at 10 a.m. , 11 pm and 9:30")]
    [InlineData("US$1,250.50, $3bn, €5 and 12.5%", "US$ 1,250.50 , $ 3 bn , € 5 and 12.5 %")]
    [InlineData("See www.example.com/a-b, http://x.org/?q=1. Write to jo-ann.fox@mail.example.org.", "See www.example.com/a-b , http://x.org/?q=1 . Write to jo-ann.fox@mail.example.org .")]
    [InlineData("Well... it — was – late--very…", "Well ... it — was – late -- very …")]
    [InlineData("AT&T cannot", "AT&T can not")]
    [InlineData("the 1990s, the '90s and the 21st", "the 1990s , the '90s and the 21st")]
    [InlineData("“Go!” (he said)", "“ Go ! ” ( he said )")]
    [InlineData("café\u0301 𝒳𝒴 👍🏽 ok", "café\u0301 𝒳𝒴 👍🏽 ok")]
    public void Tokens_follow_the_conventions(string text, string expected)
        => Assert.Equal(expected, string.Join(' ', Tokens(text)));

    private static IEnumerable<string> Tokens(string text)
        => Analyzer.Annotate(text, null, new AnalysisOptions(), AnalysisStage.Language).Tokens.Select(token => text[token.Start..token.End]);
}
