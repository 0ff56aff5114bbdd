using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsTools.Tagging.Names;

/// <summary>A layer of the network: weights, and a bias for each output counted in <see cref="Unit"/>s.</summary>
internal sealed unsafe class IntegerLayer(IntegerMatrix weights, float[] bias)
{
    /// <summary>Activations count in 256ths.</summary>
    public const int Unit = 256;

    /// <summary>The largest activation.</summary>
    public const short Ceiling = 4095;

    public IntegerMatrix Weights => weights;

    public float[] Bias => bias;

    /// <summary>Turns sums into activations: scaled, with the bias, negative ones zero.</summary>
    /// <param name="sums">A row of sums each.</param>
    /// <param name="previous">What they are added to; null for nothing.</param>
    /// <param name="activations">Where they go.</param>
    /// <param name="count">How many rows there are.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Activate(int* sums, short* previous, short* activations, int count)
    {
        int outputs = weights.Outputs;
        fixed (float* scales = weights.Scales)
        fixed (float* offsets = bias)
        {
            for (int row = 0; row < count; row++)
            {
                for (int output = 0; output < outputs; output += 16)
                {
                    int at = (row * outputs) + output;
                    Vector256<int> low = Rectify(sums + at, scales + output, offsets + output);
                    Vector256<int> high = Rectify(sums + at + 8, scales + output + 8, offsets + output + 8);
                    Vector256<short> activation = Vector256.Narrow(low, high);
                    if (previous is not null)
                    {
                        activation = Vector256.Min(activation + Vector256.Load(previous + at), Vector256.Create(Ceiling));
                    }

                    activation.Store(activations + at);
                }
            }
        }
    }

    private static Vector256<int> Rectify(int* sums, float* scales, float* offsets)
    {
        Vector256<float> value = Vector256.ConvertToSingle(Vector256.Load(sums)) * Vector256.Load(scales);
        value += Vector256.Load(offsets);
        value = Vector256.Min(Vector256.Max(value, Vector256<float>.Zero), Vector256.Create((float)Ceiling));
        return Vector256.ConvertToInt32(value + Vector256.Create(0.5f));
    }
}
