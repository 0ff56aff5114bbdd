using CsCheck;

namespace NewsTools.Core.Tests.Quotes;

/// <summary>Any text gives a sensible result: facts within the text, in order, no exception.</summary>
public sealed class QuotePropertyTests
{
    private static readonly string[] Pieces =
    [
        "\"", "“", "”", "'", "‘", "’", "''", "«", "»", "„", " ", " ", " ", ".\n\n", "\n", " said", " Ann Lee ", "He said ", " that the plan failed", ", ", ". ",
        "A: ", "Q: ", "the minister", " according to ", " told ", "5\"", "(", ")", "—", "😀", "\0", "word ",
        "Minister: ", " says ", " – ", "Dr. ", " adding that ", ", who ", " which ", " in the words of ", "Why?\n\n", "urged ", "to ", "and ", "the ", "'s ", "was ", "?", "report ",
    ];

    private static readonly Gen<string> AnyText = Gen.Int[0, Pieces.Length - 1].Array[0, 80].Select(numbers => string.Concat(numbers.Select(number => Pieces[number])));

    [Fact]
    public void Quotations_lie_within_the_text_in_order()
        => AnyText.Sample(
            text =>
            {
                int last = 0;
                foreach (Quote quote in Analyzer.Analyze(text).Quotes)
                {
                    Assert.Equal(quote.Text, text.Substring(quote.Offset, quote.Length));
                    Assert.True(quote.Offset >= last, text);
                    Assert.True(quote.Length > 0, text);
                    Assert.InRange(quote.Confidence, 0, 1);
                    Assert.All(quote.Parts, part => Assert.Equal(part.Text, text.Substring(part.Offset, part.Length)));
                    Assert.True(quote.Cue is null || text.Substring(quote.CueOffset!.Value, quote.Cue.Length) == quote.Cue, text);
                    Assert.True(quote.SpeakerMention is null || text.Substring(quote.SpeakerOffset!.Value, quote.SpeakerMention.Length) == quote.SpeakerMention, text);
                    last = quote.Offset;
                }
            },
            seed: "0000KMdRw2F4",
            iter: 300);

    [Theory]
    [InlineData("\"", 10_000)]
    [InlineData("“", 10_000)]
    [InlineData("“a” ", 10_000)]
    [InlineData("‘a ", 10_000)]
    [InlineData("“Go,” said Ann Lee. ", 2_000)]
    [InlineData("“Go.\n\n", 2_000)]
    [InlineData("said ", 3_000)]
    [InlineData("word\n\n", 3_000)]
    public void Endless_repetition_is_read_to_its_end(string piece, int times)
    {
        AnalysisResult result = Analyzer.Analyze(string.Concat(Enumerable.Repeat(piece, times)));
        Assert.True(result.Quotes.Count <= times);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n ")]
    [InlineData("“")]
    [InlineData("“The whole article is one quotation and nothing else, from its first word to its last.”")]
    public void Texts_without_a_story_are_read(string text) => Assert.All(Analyzer.Analyze(text).Quotes, quote => Assert.Null(quote.Speaker));

    [Fact]
    public void The_same_text_gives_the_same_quotations()
    {
        const string Text = "“We tried,” Peter Novak said.\n\nHe added that the water came too fast. “Nobody slept.”";
        Assert.Equal(
            Analyzer.Analyze(Text).Quotes.Select(quote => quote.ToString() + quote.Confidence),
            Analyzer.Analyze(Text).Quotes.Select(quote => quote.ToString() + quote.Confidence));
    }
}
