using NewsTools.Tagging.Names;

namespace NewsTools.Core.Tests.Tagging.Names;

public sealed class TagChainTests
{
    private const int Tokens = 4;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_best_tags_and_their_shares_are_those_found_by_trying_all(int seed)
    {
        Random random = new(seed);
        float[] scores = [.. Enumerable.Range(0, Tokens * NameModel.Outputs).Select(_ => (4 * random.NextSingle()) - 2)];
        float[] steps = [.. Enumerable.Range(0, NameTags.Count * NameTags.Count).Select(_ => (2 * random.NextSingle()) - 1)];
        byte[] best = [];
        double highest = double.NegativeInfinity;
        double total = 0;
        double[,] shares = new double[Tokens, NameTags.Count];
        foreach (byte[] tags in Sequences())
        {
            double score = ScoreOf(tags, scores, steps);
            (best, highest) = score > highest ? (tags, score) : (best, highest);
            total += Math.Exp(score);
            for (int token = 0; token < Tokens; token++)
            {
                shares[token, tags[token]] += Math.Exp(score);
            }
        }

        TagChain chain = new(scores, steps);
        Assert.Equal(best, chain.Best(0, Tokens));
        float[] found = chain.Shares(0, Tokens);
        for (int token = 0; token < Tokens; token++)
        {
            for (int tag = 0; tag < NameTags.Count; tag++)
            {
                Assert.Equal(shares[token, tag] / total, found[(token * TagChain.Width) + tag], 0.002);
            }
        }
    }

    private static IEnumerable<byte[]> Sequences()
    {
        for (int number = 0; number < Math.Pow(NameTags.Count, Tokens); number++)
        {
            byte[] tags = new byte[Tokens];
            for ((int at, int rest) = (0, number); at < Tokens; at++, rest /= NameTags.Count)
            {
                tags[at] = (byte)(rest % NameTags.Count);
            }

            if (tags.Select((tag, at) => NameTags.CanFollow(tag, at == 0 ? NameTags.Outside : tags[at - 1])).All(can => can))
            {
                yield return tags;
            }
        }
    }

    private static double ScoreOf(byte[] tags, float[] scores, float[] steps)
    {
        double score = 0;
        for (int token = 0; token < tags.Length; token++)
        {
            int previous = token == 0 ? NameTags.Outside : tags[token - 1];
            score += scores[(token * NameModel.Outputs) + tags[token]] + steps[(previous * NameTags.Count) + tags[token]];
        }

        return score;
    }
}
