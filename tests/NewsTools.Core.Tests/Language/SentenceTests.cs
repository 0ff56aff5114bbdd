using NewsTools.Analysis;

namespace NewsTools.Core.Tests.Language;

public class SentenceTests
{
    [Theory]
    [InlineData("He came. She left.", "He came.|She left.")]
    [InlineData("“We are done.” He left.", "“We are done.”|He left.")]
    [InlineData("\"Why?\" he asked. No answer.", "\"Why?\" he asked.|No answer.")]
    [InlineData("Dr. Smith met Gov. Lee in the U.S. Senate. It was late.", "Dr. Smith met Gov. Lee in the U.S. Senate.|It was late.")]
    [InlineData("It moved to the U.S. The firm grew.", "It moved to the U.S.|The firm grew.")]
    [InlineData("George W. Bush spoke at 5 p.m. on Friday.", "George W. Bush spoke at 5 p.m. on Friday.")]
    [InlineData("A headline without a stop\n\nThe text begins here", "A headline without a stop|The text begins here")]
    public void Sentences_end_where_they_should(string text, string expected)
    {
        Document document = Analyzer.Annotate(text, null, new AnalysisOptions(), AnalysisStage.Language);
        Assert.Equal(expected, string.Join('|', document.Sentences.Select(sentence => document.TextOf(sentence.First, sentence.End))));
    }
}
