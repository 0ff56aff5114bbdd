namespace NewsTools.Core.Tests.Tagging;

public class PosTaggerTests
{
    [Theory]
    [InlineData("The minister said that he would visit Paris on Monday.", "Det Noun Verb Sconj Pron Aux Verb Propn Adp Propn Punct")]
    [InlineData("Prices grew 5% – the fastest rise since 1990.", "Noun Verb Num Sym Punct Det Adj Noun Adp Num Punct")]
    [InlineData("They can't run the old factory well.", "Pron Aux Part Verb Det Adj Noun Adv Punct")]
    public void Plain_sentences_are_tagged(string text, string expected)
        => Assert.Equal(expected, string.Join(' ', Analyzer.Annotate(text, null, new AnalysisOptions(), AnalysisStage.Tagging).Tags));

    [Fact]
    public void Many_threads_load_the_model_once_and_agree()
    {
        string[] tags = new string[16];
        Parallel.For(0, tags.Length, run => tags[run] = string.Join(' ', Analyzer.Annotate("She told them to wait.", null, new AnalysisOptions(), AnalysisStage.Tagging).Tags));
        Assert.Single(tags.Distinct());
    }
}
