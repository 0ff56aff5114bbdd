using NewsTools.Analysis;
using NewsTools.Tagging;

namespace NewsTools.Core.Tests.Tagging;

public class NounChunkerTests
{
    [Theory]
    [InlineData("Japan's new foreign minister said he would visit the old city.", "[Japan's new foreign minister*] [he*] [the old city*]")]
    [InlineData("The 15-year-old girl and her two brothers met them.", "[The 15-year-old girl*] [her two brothers*] [them*]")]
    [InlineData("Run!", "")]
    public void Chunks_have_their_heads(string text, string expected)
    {
        Document document = Analyzer.Annotate(text, null, new AnalysisOptions(), AnalysisStage.Tagging);
        IEnumerable<string> chunks = document.Sentences.SelectMany(sentence => NounChunker.ChunksOf(document, sentence)).Select(chunk =>
        {
            string whole = document.TextOf(chunk.First, chunk.End);
            int head = document.Tokens[chunk.Head].End - document.Tokens[chunk.First].Start;
            return $"[{whole[..head]}*{whole[head..]}]";
        });
        Assert.Equal(expected, string.Join(' ', chunks));
    }
}
