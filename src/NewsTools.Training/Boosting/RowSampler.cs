namespace NewsTools.Training.Boosting;

/// <summary>Chooses the rows that a tree sees: those with steep gradients, and a share of the flat ones that then count for all of them.</summary>
internal sealed class RowSampler(int[] active, BoostingOptions options)
{
    private readonly Random _random = new(options.Seed);

    /// <summary>Fills in the rows chosen, weighs their gradients and hessians, and gives their number.</summary>
    public int Fill(int[] rows, float[] gradients, float[] hessians)
    {
        float steep = Steepness(gradients);
        float weight = 1 / options.FlatShare;
        int count = 0;
        foreach (int row in active)
        {
            bool isSteep = MathF.Abs(gradients[row]) >= steep;
            if (isSteep || _random.NextSingle() < options.FlatShare)
            {
                gradients[row] *= isSteep ? 1 : weight;
                hessians[row] *= isSteep ? 1 : weight;
                rows[count++] = row;
            }
        }

        return count;
    }

    private float Steepness(float[] gradients)
    {
        if (options.FlatShare >= 1 || options.SteepShare <= 0)
        {
            return options.FlatShare >= 1 ? 0 : float.PositiveInfinity;
        }

        float[] sizes = [.. active.Where((_, at) => at % 7 == 0).Select(row => MathF.Abs(gradients[row])).Order()];
        return sizes.Length == 0 ? 0 : sizes[(int)(sizes.Length * (1 - options.SteepShare))];
    }
}
