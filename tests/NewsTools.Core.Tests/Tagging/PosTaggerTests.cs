using NewsTools.Analysis;
using NewsTools.Tagging;

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

    [Theory]
    [InlineData("The cat sat. ")]
    [InlineData("a")]
    [InlineData("A-")]
    [InlineData("NOTHING BUT CAPITALS ")]
    [InlineData("Москва 東京 ")]
    [InlineData("\uD83D\u0007 ")]
    public void Work_grows_with_the_text_and_no_faster(string piece)
    {
        long small = StepsOf(piece, 4000);
        Assert.InRange(StepsOf(piece, 8000), 0, (small * 21 / 10) + 1000);
    }

    private static long StepsOf(string piece, int times)
    {
        Document document = Analyzer.Annotate(string.Concat(Enumerable.Repeat(piece, times)), null, new AnalysisOptions(), AnalysisStage.Language);
        Assert.Equal(document.Tokens.Length, PosTagger.Tag(document, PosModel.Shipped.Value, out long steps).Length);
        return steps;
    }
}
