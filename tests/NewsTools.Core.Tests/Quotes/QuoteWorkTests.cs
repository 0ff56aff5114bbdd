using NewsTools.Analysis;
using NewsTools.Quotes;

namespace NewsTools.Core.Tests.Quotes;

/// <summary>The work of the stage, counted in tokens read, grows no faster than the text.</summary>
public sealed class QuoteWorkTests
{
    [Theory]
    [InlineData("\"", 2_500)]
    [InlineData("“", 2_500)]
    [InlineData("\" ", 2_500)]
    [InlineData("“a” ", 2_500)]
    [InlineData("“a ", 2_500)]
    [InlineData("‘a ", 2_500)]
    [InlineData("«a” ", 2_500)]
    [InlineData("said ", 2_500)]
    [InlineData("big ", 2_500)]
    [InlineData("the\n\n", 2_500)]
    [InlineData("“Go.\n\n", 2_500)]
    [InlineData("“Go\n\non.” ", 600)]
    [InlineData("“Go,” said Ann Lee. ", 600)]
    [InlineData("She said that he said ", 600)]
    [InlineData("Ann Lee and ", 600)]
    [InlineData("LEE: Go.\n\n", 600)]
    public void Four_times_the_text_is_at_most_four_times_the_work(string piece, int times)
    {
        double small = ReadsOf(piece, times);
        double large = ReadsOf(piece, 4 * times);
        Assert.InRange(large, 0, 1.1 * 4 * small);
    }

    private static double ReadsOf(string piece, int times)
    {
        string text = "The mayor said on Monday that the work would go on.\n\n" + string.Concat(Enumerable.Repeat(piece, times));
        Document document = Analyzer.Annotate(text, null, new AnalysisOptions(), AnalysisStage.Entities);
        long before = document.Reads;
        Assert.NotEmpty(document.Tags);
        QuoteStage.Run(document);
        return document.Reads - before;
    }
}
