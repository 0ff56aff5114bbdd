using CsCheck;
using NewsTools.Analysis;
using NewsTools.Quotes.Marks;

namespace NewsTools.Core.Tests.Quotes.Marks;

public sealed class StretchPropertyTests
{
    private static readonly string[] Pieces =
    [
        "\"", "“", "”", "'", "‘", "’", "''", "``", "«", "»", "„", "‹", "›", " ", " ", "\n\n", "word", "He said", "s", ",", ".", "5", "(", "—",
    ];

    private static readonly Gen<string> MarkedText = Gen.Int[0, Pieces.Length - 1].Array[0, 60].Select(numbers => string.Concat(numbers.Select(number => Pieces[number])));

    [Fact]
    public void Any_marks_give_ordered_stretches_within_their_paragraphs()
        => MarkedText.Sample(
            text =>
            {
                Document document = Analyzer.Annotate(text, null, new AnalysisOptions(), AnalysisStage.Language);
                int end = 0;
                foreach (Stretch stretch in StretchFinder.Find(document))
                {
                    Assert.True(stretch.Start >= end, text);
                    Assert.True(stretch.Start <= stretch.TextStart && stretch.TextStart < stretch.TextEnd && stretch.TextEnd <= stretch.End, text);
                    Assert.True(document.Paragraphs[stretch.Paragraph].Start <= stretch.Start && stretch.End <= document.Paragraphs[stretch.Paragraph].End, text);
                    end = stretch.End;
                }
            },
            seed: "0000KMdRw2F4",
            iter: 3000);

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("‘a ")]
    [InlineData("\"a ")]
    [InlineData("a' ")]
    [InlineData("«")]
    [InlineData("“a”\n")]
    [InlineData("“a\n")]
    public void Ten_thousand_marks_in_a_row_are_read(string mark)
    {
        string text = string.Concat(Enumerable.Repeat(mark, 10_000));
        Document document = Analyzer.Annotate(text, null, new AnalysisOptions(), AnalysisStage.Language);
        Assert.True(StretchFinder.Find(document).Count <= 10_000);
    }
}
