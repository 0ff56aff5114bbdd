using NewsTools.Quotes.Learning;
using NewsTools.Training.Boosting;
using NewsTools.Training.Quotes;

namespace NewsTools.Core.Tests.Training;

/// <summary>The trees that the models of quotes and of pages are trained with.</summary>
public sealed class BoosterTests
{
    private static readonly BoostingOptions Options = new() { Trees = 60, Leaves = 6, LearningRate = 0.2, FeatureShare = 1, MinHessian = 1, FlatShare = 1 };

    [Fact]
    public void Either_but_not_both_is_learned()
    {
        Samples samples = new(2);
        Random random = new(1);
        for (int row = 0; row < 400; row++)
        {
            float[] values = [random.NextSingle(), random.NextSingle()];
            samples.StartGroup(row % 5);
            samples.Add(values, (values[0] > 0.5f) != (values[1] > 0.5f) ? 1 : 0);
        }

        TreeEnsemble trees = Trained(samples, -1, Objective.Logistic);
        Assert.True(trees.Score([0.9f, 0.1f]) > 1);
        Assert.True(trees.Score([0.1f, 0.9f]) > 1);
        Assert.True(trees.Score([0.9f, 0.9f]) < -1);
        Assert.True(trees.Score([0.1f, 0.1f]) < -1);
    }

    [Fact]
    public void The_nearest_of_a_group_is_learned_as_the_choice()
    {
        Samples samples = Choices();
        TreeEnsemble trees = Trained(samples, -1, Objective.Choice);
        Assert.True(trees.Score([1]) > trees.Score([5]));
        Assert.True(trees.Score([5]) > trees.Score([15]));
    }

    [Fact]
    public void Training_twice_gives_the_same_trees()
    {
        Samples samples = Choices();
        Assert.Equal(
            Trained(samples, 2, Objective.Choice).Score([4]),
            Trained(samples, 2, Objective.Choice).Score([4]));
    }

    private static TreeEnsemble Trained(Samples samples, int leftOut, Objective objective)
        => EnsembleBuilder.Build(Booster.Train(samples, BinnedSamples.Of(samples), leftOut, objective, Options));

    private static Samples Choices()
    {
        Samples samples = new(1);
        Random random = new(2);
        for (int group = 0; group < 200; group++)
        {
            float[] distances = [random.Next(20), random.Next(20), random.Next(20)];
            int nearest = Array.IndexOf(distances, distances.Min());
            samples.StartGroup(group % 5);
            for (int row = 0; row < distances.Length; row++)
            {
                samples.Add([distances[row]], row == nearest ? 1 : 0);
            }
        }

        return samples;
    }
}
