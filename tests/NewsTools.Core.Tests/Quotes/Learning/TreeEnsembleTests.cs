using NewsTools.Quotes.Learning;

namespace NewsTools.Core.Tests.Quotes.Learning;

public sealed class TreeEnsembleTests
{
    private static readonly TreeEnsemble Ensemble = new(
        0.5f,
        [0, ~3],
        [new TreeNode(0, 1f, ~0, 1), new TreeNode(1, -2f, ~1, ~2)],
        [1f, 2f, 4f, 0.25f]);

    [Theory]
    [InlineData(1f, 0f, 1.75f)]
    [InlineData(1.5f, -2f, 2.75f)]
    [InlineData(1.5f, -1f, 4.75f)]
    public void Leaves_are_added_to_the_bias(float first, float second, float score)
        => Assert.Equal(score, Ensemble.Score([first, second]));

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(11)]
    public void Rows_scored_together_get_what_they_get_alone(int count)
    {
        float[] rows = [.. Enumerable.Range(0, count * 2).Select(number => number % 5 * 0.7f - 1.5f)];
        float[] scores = new float[count];
        Ensemble.Score(rows, 2, 0, scores);
        Assert.Equal(Enumerable.Range(0, count).Select(row => Ensemble.Score(rows.AsSpan(row * 2, 2))), scores);
    }

    [Fact]
    public void A_row_that_is_too_short_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Ensemble.Score([1f]));

    [Fact]
    public void The_mean_of_two_ensembles_scores_their_mean()
    {
        TreeEnsemble other = new(1.5f, [~0], [], [3f]);
        Assert.Equal((2.75f + 4.5f) / 2, TreeEnsemble.Mean(Ensemble, other).Score([1.5f, -2f]));
    }

    [Fact]
    public void An_ensemble_is_read_as_it_was_written()
    {
        using MemoryStream stream = new();
        Ensemble.Write(new BinaryWriter(stream));
        stream.Position = 0;
        Assert.Equal(2.75f, TreeFormat.Read(new BinaryReader(stream)).Score([1.5f, -2f]));
    }
}
