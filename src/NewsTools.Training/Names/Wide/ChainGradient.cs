using System.Runtime.Intrinsics;
using NewsTools.Tagging.Names;
using NewsTools.Training.Names.Networks;

namespace NewsTools.Training.Names.Wide;

/// <summary>
/// The gradient of a linear chain of tags. What is wanted are the probabilities of each token's tags: what is inside a name
/// comes of the same name's tag before, all else of whatever is left.
/// </summary>
internal sealed unsafe class ChainGradient(Parameter transitions)
{
    /// <summary>The weights of the steps, filled up to whole vectors.</summary>
    public const int StepWeights = 96;

    /// <summary>The numbers that a token's scores take.</summary>
    public const int Width = 16;

    private const int Tags = NameTags.Count;

    /// <summary>Tags whose score is further below the highest count as if at this.</summary>
    private const float LowestScore = -80;

    private readonly FloatBuffer _matrix = new(), _turned = new(), _emissions = new(), _forward = new(), _steps = new(), _wanted = new();

    /// <summary>Reads the weights of the steps as they are now.</summary>
    public void Begin()
    {
        float* matrix = _matrix.Zeroed(Tags * Width);
        float* turned = _turned.Zeroed(Tags * Width);
        for (int previous = 0; previous < Tags; previous++)
        {
            for (int tag = 0; tag < Tags; tag++)
            {
                float value = NameTags.CanFollow(tag, previous) ? MathF.Exp(transitions.Values[(previous * Tags) + tag]) : 0;
                matrix[(previous * Width) + tag] = value;
                turned[(tag * Width) + previous] = value;
            }
        }
    }

    /// <summary>Fills the gradients of a paragraph's scores, and adds those of the steps.</summary>
    public void Of(TrainingDocument document, int source, int length, float* scores, float* gradients)
    {
        RunForward(scores, length);
        float* steps = _steps.Zeroed(Tags * Width);
        RunBackward(length, gradients, steps);
        float* moves = transitions.Touch(0);
        for (int previous = 0; previous < Tags; previous++)
        {
            for (int tag = 0; tag < Tags; tag++)
            {
                moves[(previous * Tags) + tag] += document.Weight * steps[(previous * Width) + tag] * _matrix.Pointer[(previous * Width) + tag];
            }
        }

        float* wanted = ReadWanted(document, source, length);
        for (int at = 0; at < length; at++, wanted += Width, gradients += Width)
        {
            for (int tag = 0; tag < Tags; tag++)
            {
                gradients[tag] = document.Weight * (gradients[tag] - wanted[tag]);
            }

            SubtractStep(wanted - Width, wanted, moves, document.Weight);
        }
    }

    /// <summary>
    /// Gathers what is wanted, after a row for what is outside the paragraph. What is taken for the inside of a name, more than is for the name
    /// before, begins one: else no chain could have these probabilities.
    /// </summary>
    private float* ReadWanted(TrainingDocument document, int source, int length)
    {
        float* wanted = _wanted.Zeroed((length + 1) * Width);
        wanted[NameTags.Outside] = 1;
        for (int at = 0; at < length; at++)
        {
            wanted += Width;
            int target = document.Targets[source + at];
            if (target < 0)
            {
                wanted[NameTags.Outside] = 1;
                continue;
            }

            document.Soft.AsSpan(target, Tags).CopyTo(new Span<float>(wanted, Tags));
            for (int inside = NameTags.Inside(0); inside < Tags; inside += 2)
            {
                float excess = MathF.Max(0, wanted[inside] - wanted[inside - Width] - wanted[inside - 1 - Width]);
                wanted[inside] -= excess;
                wanted[inside - 1] += excess;
            }
        }

        return _wanted.Pointer + Width;
    }

    private void RunForward(float* scores, int length)
    {
        float* emissions = _emissions.Zeroed(length * Width);
        float* forward = _forward.Uninitialized(length * Width);
        Vector512<float> before = Vector512.CreateScalar(1f);
        for (int at = 0; at < length; at++)
        {
            float highest = float.NegativeInfinity;
            for (int tag = 0; tag < Tags; tag++)
            {
                highest = MathF.Max(highest, scores[(at * Width) + tag]);
            }

            for (int tag = 0; tag < Tags; tag++)
            {
                emissions[(at * Width) + tag] = MathF.Exp(MathF.Max(LowestScore, scores[(at * Width) + tag] - highest));
            }

            Vector512<float> now = Product(before, _matrix.Pointer) * Vector512.Load(emissions + (at * Width));
            float sum = Vector512.Sum(now);
            before = now / Vector512.Create(sum);
            before.Store(forward + (at * Width));
            (Vector512.Load(emissions + (at * Width)) / Vector512.Create(sum)).Store(emissions + (at * Width));
        }
    }

    /// <summary>Leaves the tags' probabilities in the gradients, and the steps' without their own weights.</summary>
    private void RunBackward(int length, float* gradients, float* steps)
    {
        float* emissions = _emissions.Pointer;
        float* forward = _forward.Pointer;
        Vector512<float> after = Vector512.Create(1f);
        for (int at = length - 1; at >= 0; at--)
        {
            Vector512<float> shares = Vector512.Load(forward + (at * Width)) * after;
            for (int tag = 0; tag < Tags; tag++)
            {
                gradients[(at * Width) + tag] = shares[tag];
            }

            Vector512<float> now = Vector512.Load(emissions + (at * Width)) * after;
            for (int previous = 0; previous < Tags; previous++)
            {
                float share = at > 0 ? forward[((at - 1) * Width) + previous] : previous == NameTags.Outside ? 1 : 0;
                (Vector512.Load(steps + (previous * Width)) + (now * share)).Store(steps + (previous * Width));
            }

            after = Product(now, _turned.Pointer);
        }
    }

    private static Vector512<float> Product(Vector512<float> vector, float* matrix)
    {
        Vector512<float> sum = Vector512<float>.Zero;
        for (int row = 0; row < Tags; row++)
        {
            sum += Vector512.Create(vector[row]) * Vector512.Load(matrix + (row * Width));
        }

        return sum;
    }

    private static void SubtractStep(float* before, float* wanted, float* moves, float weight)
    {
        if (before[NameTags.Outside] == 1 && wanted[NameTags.Outside] == 1)
        {
            moves[0] -= weight;
            return;
        }

        Span<float> left = stackalloc float[Tags];
        new ReadOnlySpan<float>(before, Tags).CopyTo(left);
        for (int inside = NameTags.Inside(0); inside < Tags; inside += 2)
        {
            float available = left[inside] + left[inside - 1];
            for (int previous = inside - 1; previous <= inside && wanted[inside] > 0; previous++)
            {
                float both = wanted[inside] * left[previous] / available;
                left[previous] -= both;
                moves[(previous * Tags) + inside] -= weight * both;
            }
        }

        SubtractRest(left, wanted, moves, weight);
    }

    private static void SubtractRest(ReadOnlySpan<float> left, float* wanted, float* moves, float weight)
    {
        float all = 0;
        foreach (float share in left)
        {
            all += share;
        }

        for (int previous = 0; previous < Tags && all > 0; previous++)
        {
            for (int tag = 0; tag < Tags && left[previous] > 0; tag += tag == NameTags.Outside ? 1 : 2)
            {
                moves[(previous * Tags) + tag] -= weight * (left[previous] * wanted[tag] / all);
            }
        }
    }
}
