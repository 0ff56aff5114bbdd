using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsTools.Tagging.Names;

/// <summary>
/// A matrix of 8-bit weights, by which vectors of 16-bit numbers are multiplied. All sums are of integers, so that every machine finds the same.
/// </summary>
internal sealed unsafe class IntegerMatrix
{
    private const int RowBlock = 4;

    // Weights of two inputs lie side by side for each output.
    private readonly short[] _pairs;

    /// <summary>Lays out the weights.</summary>
    /// <param name="weights">A row of outputs for each input.</param>
    /// <param name="scales">What one unit stands for, for each output.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public IntegerMatrix(ReadOnlySpan<sbyte> weights, float[] scales)
    {
        Outputs = scales.Length;
        Inputs = weights.Length / Outputs;
        Scales = scales;
        _pairs = GC.AllocateArray<short>(weights.Length, pinned: true);
        for (int input = 0; input < Inputs; input++)
        {
            for (int output = 0; output < Outputs; output++)
            {
                _pairs[(((input / 2 * Outputs) + output) * 2) + (input & 1)] = weights[(input * Outputs) + output];
            }
        }
    }

    public int Inputs { get; }

    public int Outputs { get; }

    public float[] Scales { get; }

    /// <summary>Adds the products of some vectors to the sums.</summary>
    public void AddProducts(ReadOnlySpan<short> vectors, int length, int firstInput, Span<int> sums)
    {
        fixed (short* vector = vectors)
        fixed (int* sum = sums)
        {
            AddProducts(vector, length, firstInput, vectors.Length / length, sum);
        }
    }

    /// <summary>Adds the products of some vectors to the sums.</summary>
    /// <param name="vectors">The vectors, one after another.</param>
    /// <param name="length">How many inputs a vector has.</param>
    /// <param name="firstInput">The matrix's input that a vector's first number belongs to.</param>
    /// <param name="count">How many vectors there are.</param>
    /// <param name="sums">The sums, one row of outputs a vector.</param>
    public void AddProducts(short* vectors, int length, int firstInput, int count, int* sums)
    {
        short* weights = (short*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_pairs)) + (firstInput * Outputs);
        int row = 0;
        if (Avx2.IsSupported)
        {
            for (; row + RowBlock <= count; row += RowBlock)
            {
                AddBlock(vectors + (row * length), length, weights, sums + (row * Outputs));
            }
        }

        for (; row < count; row++)
        {
            AddRow(vectors + (row * length), length, weights, sums + (row * Outputs));
        }
    }

    private void AddBlock(short* vectors, int length, short* weights, int* sums)
    {
        if (Avx512BW.IsSupported && Outputs % 32 == 0)
        {
            for (int output = 0; output < Outputs; output += 32)
            {
                AddWide(vectors, length, weights + (output * 2), sums + output);
            }

            return;
        }

        for (int output = 0; output < Outputs; output += 16)
        {
            AddNarrow(vectors, length, weights + (output * 2), sums + output);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddWide(short* vectors, int length, short* weights, int* sums)
    {
        int* x0 = (int*)vectors;
        int* x1 = (int*)(vectors + length);
        int* x2 = (int*)(vectors + (2 * length));
        int* x3 = (int*)(vectors + (3 * length));
        int* s0 = sums;
        int* s1 = sums + Outputs;
        int* s2 = s1 + Outputs;
        int* s3 = s2 + Outputs;
        Vector512<int> a0 = Vector512.Load(s0), b0 = Vector512.Load(s0 + 16);
        Vector512<int> a1 = Vector512.Load(s1), b1 = Vector512.Load(s1 + 16);
        Vector512<int> a2 = Vector512.Load(s2), b2 = Vector512.Load(s2 + 16);
        Vector512<int> a3 = Vector512.Load(s3), b3 = Vector512.Load(s3 + 16);
        for (int pair = 0; pair < length / 2; pair++, weights += Outputs * 2)
        {
            Vector512<short> w0 = Vector512.Load(weights);
            Vector512<short> w1 = Vector512.Load(weights + 32);
            Vector512<short> x = Vector512.Create(x0[pair]).AsInt16();
            a0 += Avx512BW.MultiplyAddAdjacent(x, w0);
            b0 += Avx512BW.MultiplyAddAdjacent(x, w1);
            x = Vector512.Create(x1[pair]).AsInt16();
            a1 += Avx512BW.MultiplyAddAdjacent(x, w0);
            b1 += Avx512BW.MultiplyAddAdjacent(x, w1);
            x = Vector512.Create(x2[pair]).AsInt16();
            a2 += Avx512BW.MultiplyAddAdjacent(x, w0);
            b2 += Avx512BW.MultiplyAddAdjacent(x, w1);
            x = Vector512.Create(x3[pair]).AsInt16();
            a3 += Avx512BW.MultiplyAddAdjacent(x, w0);
            b3 += Avx512BW.MultiplyAddAdjacent(x, w1);
        }

        a0.Store(s0);
        b0.Store(s0 + 16);
        a1.Store(s1);
        b1.Store(s1 + 16);
        a2.Store(s2);
        b2.Store(s2 + 16);
        a3.Store(s3);
        b3.Store(s3 + 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddNarrow(short* vectors, int length, short* weights, int* sums)
    {
        int* x0 = (int*)vectors;
        int* x1 = (int*)(vectors + length);
        int* x2 = (int*)(vectors + (2 * length));
        int* x3 = (int*)(vectors + (3 * length));
        int* s0 = sums;
        int* s1 = sums + Outputs;
        int* s2 = s1 + Outputs;
        int* s3 = s2 + Outputs;
        Vector256<int> a0 = Vector256.Load(s0), b0 = Vector256.Load(s0 + 8);
        Vector256<int> a1 = Vector256.Load(s1), b1 = Vector256.Load(s1 + 8);
        Vector256<int> a2 = Vector256.Load(s2), b2 = Vector256.Load(s2 + 8);
        Vector256<int> a3 = Vector256.Load(s3), b3 = Vector256.Load(s3 + 8);
        for (int pair = 0; pair < length / 2; pair++, weights += Outputs * 2)
        {
            Vector256<short> w0 = Vector256.Load(weights);
            Vector256<short> w1 = Vector256.Load(weights + 16);
            Vector256<short> x = Vector256.Create(x0[pair]).AsInt16();
            a0 += Avx2.MultiplyAddAdjacent(x, w0);
            b0 += Avx2.MultiplyAddAdjacent(x, w1);
            x = Vector256.Create(x1[pair]).AsInt16();
            a1 += Avx2.MultiplyAddAdjacent(x, w0);
            b1 += Avx2.MultiplyAddAdjacent(x, w1);
            x = Vector256.Create(x2[pair]).AsInt16();
            a2 += Avx2.MultiplyAddAdjacent(x, w0);
            b2 += Avx2.MultiplyAddAdjacent(x, w1);
            x = Vector256.Create(x3[pair]).AsInt16();
            a3 += Avx2.MultiplyAddAdjacent(x, w0);
            b3 += Avx2.MultiplyAddAdjacent(x, w1);
        }

        a0.Store(s0);
        b0.Store(s0 + 8);
        a1.Store(s1);
        b1.Store(s1 + 8);
        a2.Store(s2);
        b2.Store(s2 + 8);
        a3.Store(s3);
        b3.Store(s3 + 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddRow(short* vector, int length, short* weights, int* sums)
    {
        if (!Avx2.IsSupported)
        {
            AddPlainly(vector, length, weights, sums);
            return;
        }

        int* pairs = (int*)vector;
        for (int output = 0; output < Outputs; output += 16)
        {
            Vector256<int> low = Vector256.Load(sums + output);
            Vector256<int> high = Vector256.Load(sums + output + 8);
            short* column = weights + (output * 2);
            for (int pair = 0; pair < length / 2; pair++, column += Outputs * 2)
            {
                Vector256<short> x = Vector256.Create(pairs[pair]).AsInt16();
                low += Avx2.MultiplyAddAdjacent(x, Vector256.Load(column));
                high += Avx2.MultiplyAddAdjacent(x, Vector256.Load(column + 16));
            }

            low.Store(sums + output);
            high.Store(sums + output + 8);
        }
    }

    private void AddPlainly(short* vector, int length, short* weights, int* sums)
    {
        for (int pair = 0; pair < length / 2; pair++, weights += Outputs * 2)
        {
            int even = vector[2 * pair];
            int odd = vector[(2 * pair) + 1];
            for (int output = 0; output < Outputs; output++)
            {
                sums[output] += (even * weights[2 * output]) + (odd * weights[(2 * output) + 1]);
            }
        }
    }
}
