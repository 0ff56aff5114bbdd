using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsTools.Tagging.Names;

/// <summary>The tags of a paragraph's tokens as a linear chain: each tag has a score, and so has each step to the next.</summary>
internal sealed class TagChain
{
    /// <summary>The numbers that a token's probabilities take.</summary>
    public const int Width = 16;

    private const int Outputs = NameModel.Outputs;
    private const int Tags = NameTags.Count;
    private readonly float[] _scores;
    private readonly float[] _steps;
    private readonly float[] _factors = new float[Tags * Width];
    private readonly float[] _turned = new float[Tags * Width];

    /// <summary>Makes ready for some scores.</summary>
    /// <param name="scores">Each token's scores.</param>
    /// <param name="steps">What a step from one tag (a row) to another is worth.</param>
    public TagChain(float[] scores, float[] steps)
    {
        (_scores, _steps) = (scores, steps);
        for (int previous = 0; previous < Tags; previous++)
        {
            for (int tag = 0; tag < Tags; tag++)
            {
                float factor = NameTags.CanFollow(tag, previous) ? (float)Exponential(steps[(previous * Tags) + tag]) : 0;
                _factors[(previous * Width) + tag] = factor;
                _turned[(tag * Width) + previous] = factor;
            }
        }
    }

    /// <summary>The best sequence of tags for some tokens.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public byte[] Best(int first, int end)
    {
        int count = end - first;
        byte[] origins = new byte[count * Tags];
        Span<float> best = stackalloc float[Tags];
        Span<float> next = stackalloc float[Tags];
        best.Fill(float.NegativeInfinity);
        best[NameTags.Outside] = 0;
        for (int at = 0; at < count; at++)
        {
            ReadOnlySpan<float> scores = _scores.AsSpan((first + at) * Outputs, Tags);
            for (int tag = 0; tag < Tags; tag++)
            {
                int origin = Origin(tag, best);
                origins[(at * Tags) + tag] = (byte)origin;
                next[tag] = best[origin] + _steps[(origin * Tags) + tag] + scores[tag];
            }

            next.CopyTo(best);
        }

        return Trace(origins, best, count);
    }

    /// <summary>The probability of each tag of some tokens, a row of 16 a token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float[] Shares(int first, int end)
    {
        int count = end - first;
        float[] emissions = new float[count * Width];
        float[] shares = new float[count * Width];
        Vector512<float> before = Vector512.CreateScalar(1f);
        for (int at = 0; at < count; at++)
        {
            WriteEmissions(first + at, emissions.AsSpan(at * Width, Tags));
            Vector512<float> emission = Vector512.LoadUnsafe(ref emissions[at * Width]);
            before = Product(before, _factors) * emission;
            Vector512<float> sum = Vector512.Create(Sum(before));
            before /= sum;
            before.StoreUnsafe(ref shares[at * Width]);
            (emission / sum).StoreUnsafe(ref emissions[at * Width]);
        }

        Vector512<float> after = Vector512.Create(1f);
        for (int at = count - 1; at >= 0; at--)
        {
            (Vector512.LoadUnsafe(ref shares[at * Width]) * after).StoreUnsafe(ref shares[at * Width]);
            after = Product(after * Vector512.LoadUnsafe(ref emissions[at * Width]), _turned);
        }

        return shares;
    }

    private static byte[] Trace(byte[] origins, ReadOnlySpan<float> best, int count)
    {
        byte[] tags = new byte[count];
        int tag = 0;
        for (int other = 1; other < Tags; other++)
        {
            tag = best[other] > best[tag] ? other : tag;
        }

        for (int at = count - 1; at >= 0; at--)
        {
            tags[at] = (byte)tag;
            tag = origins[(at * Tags) + tag];
        }

        return tags;
    }

    private static Vector512<float> Product(Vector512<float> vector, float[] matrix)
    {
        Vector512<float> sum = Vector512<float>.Zero;
        for (int row = 0; row < Tags; row++)
        {
            sum += Vector512.Create(vector[row]) * Vector512.LoadUnsafe(ref matrix[row * Width]);
        }

        return sum;
    }

    private static float Sum(Vector512<float> vector)
    {
        float sum = 0;
        for (int tag = 0; tag < Tags; tag++)
        {
            sum += vector[tag];
        }

        return sum;
    }

    private int Origin(int tag, ReadOnlySpan<float> best)
    {
        if (tag != NameTags.Outside && !NameTags.IsBeginning(tag))
        {
            return best[tag] + _steps[(tag * Tags) + tag] > best[tag - 1] + _steps[((tag - 1) * Tags) + tag] ? tag : tag - 1;
        }

        int origin = 0;
        float highest = float.NegativeInfinity;
        for (int previous = 0; previous < Tags; previous++)
        {
            float sum = best[previous] + _steps[(previous * Tags) + tag];
            (origin, highest) = sum > highest ? (previous, sum) : (origin, highest);
        }

        return origin;
    }

    private void WriteEmissions(int token, Span<float> emissions)
    {
        ReadOnlySpan<float> scores = _scores.AsSpan(token * Outputs, Tags);
        float highest = scores[0];
        foreach (float score in scores)
        {
            highest = Math.Max(highest, score);
        }

        for (int tag = 0; tag < Tags; tag++)
        {
            emissions[tag] = (float)Exponential(Math.Max(-30, scores[tag] - highest));
        }
    }

    // Math.Exp differs between platforms in its last bits.
    private static double Exponential(double value)
    {
        double power = Math.Max(0, 1 + (value / 4096));
        for (int doubling = 0; doubling < 12; doubling++)
        {
            power *= power;
        }

        return power;
    }
}
