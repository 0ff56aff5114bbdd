using System.Runtime.Intrinsics;

namespace NewsTools.Training.Names.Networks;

/// <summary>Operations on rows of floats whose length is a multiple of 16.</summary>
internal static unsafe class Vectors
{
    private const int Width = 16;

    /// <summary>to += from.</summary>
    public static void Add(float* from, float* to, int length)
    {
        for (int at = 0; at < length; at += Width)
        {
            (Vector512.Load(to + at) + Vector512.Load(from + at)).Store(to + at);
        }
    }

    /// <summary>values *= factors.</summary>
    public static void Multiply(float* values, float* factors, int length)
    {
        for (int at = 0; at < length; at += Width)
        {
            (Vector512.Load(values + at) * Vector512.Load(factors + at)).Store(values + at);
        }
    }

    /// <summary>Negative values become zero.</summary>
    public static void Rectify(float* values, int length)
    {
        for (int at = 0; at < length; at += Width)
        {
            Vector512.Max(Vector512.Load(values + at), Vector512<float>.Zero).Store(values + at);
        }
    }

    /// <summary>Copies the gradients of those values that are above zero; the others' are zero.</summary>
    public static void CopyWhereActive(float* gradients, float* values, float* to, int length)
    {
        for (int at = 0; at < length; at += Width)
        {
            Vector512<float> active = Vector512.GreaterThan(Vector512.Load(values + at), Vector512<float>.Zero);
            Vector512.ConditionalSelect(active, Vector512.Load(gradients + at), Vector512<float>.Zero).Store(to + at);
        }
    }
}
