using NewsTools.Analysis;
using NewsTools.Tagging.Names;
using NewsTools.Tagging.Names.Wide;

namespace NewsTools.Core.Tests.Tagging.Names.Wide;

public sealed class WideFeaturesTests
{
    [Fact]
    public void Only_words_near_capitals_have_features()
    {
        int[] counts = CountsOf("the cat of Ann sat on the mat");
        Assert.Equal([0, 0, 1, 1, 1, 0, 0, 0], counts.Select(count => Math.Min(count, 1)));
        Assert.True(counts[3] > counts[2]);
    }

    [Fact]
    public void A_word_between_capitals_has_features()
        => Assert.All(CountsOf("Bank for and of Ann")[..2], count => Assert.InRange(count, 1, WideFeatures.Max));

    [Fact]
    public void Another_run_with_the_word_counts()
        => Assert.True(CountsOf("Ann Lee met Bob. Then Lee left.")[6] > CountsOf("Ann Low met Bob. Then Lee left.")[6]);

    [Theory]
    [InlineData("Ann Lee of Rome said ")]
    [InlineData("A")]
    [InlineData("A ")]
    [InlineData("Ab1-")]
    [InlineData("CAPITALS ALONE ")]
    [InlineData("\uD83D Москва ")]
    public void Work_grows_with_the_text_and_no_faster(string piece)
    {
        long small = ReadsOf(piece, 4000);
        Assert.InRange(ReadsOf(piece, 8000), 0, (small * 21 / 10) + 1000);
    }

    [Fact]
    public void Weights_are_added_up()
    {
        sbyte[] weights = [.. Enumerable.Range(1, 3 * WideTable.Width).Select(value => (sbyte)value)];
        WideTable table = new([5, 0x83, 1, 1], weights);
        Assert.Equal(3, table.Count);
        Assert.Equal([18, 20, 22, 24, 26, 28, 30, 32], Sum(table, [5, 137, 6]));
        Assert.Equal([9, 10, 11, 12, 13, 14, 15, 16], Sum(table, [136, 4]));
    }

    private static int[] Sum(WideTable table, uint[] features)
    {
        System.Runtime.Intrinsics.Vector128<short> sums = table.Sum(features);
        return [.. Enumerable.Range(0, WideTable.Width).Select(at => (int)sums[at])];
    }

    private static int[] CountsOf(string text)
    {
        (WideFeatures features, NameRows rows) = Read(text);
        uint[] hashes = new uint[WideFeatures.Max];
        return [.. Enumerable.Range(0, rows.Count).Where(row => rows.TokenOf(row) >= 0).Select(row => features.Write(row, hashes))];
    }

    private static long ReadsOf(string piece, int times)
    {
        (WideFeatures features, NameRows rows) = Read(string.Concat(Enumerable.Repeat(piece, times)));
        uint[] hashes = new uint[WideFeatures.Max];
        for (int row = 0; row < rows.Count; row++)
        {
            features.Write(row, hashes);
        }

        return features.Reads;
    }

    private static (WideFeatures Features, NameRows Rows) Read(string text)
    {
        Document document = Analyzer.Annotate(text, null, new AnalysisOptions(), AnalysisStage.Language);
        NameRows rows = new(document);
        return (WideScores.Features(NameModel.Shipped, new NameInput(document, NameLists.Empty), rows), rows);
    }
}
