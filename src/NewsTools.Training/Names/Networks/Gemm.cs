using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsTools.Training.Names.Networks;

/// <summary>Products of dense matrices, on one thread, in a fixed order.</summary>
internal static unsafe class Gemm
{
    private const int Wide = 64;
    private const int Half = 32;
    private const int Narrow = 16;
    private const int Rows = 6;

    /// <summary>Adds A (m rows of k) times B (k rows of n) to C (m rows of n); n is a multiple of 16.</summary>
    public static void Add(float* a, int strideA, float* b, int strideB, float* c, int strideC, int m, int k, int n)
    {
        int column = 0;
        for (; column + Wide <= n; column += Wide)
        {
            int row = 0;
            for (; row + Rows <= m; row += Rows)
            {
                AddWide(a + ((long)row * strideA), strideA, b + column, strideB, c + ((long)row * strideC) + column, strideC, k);
            }

            AddRest(a, strideA, b, strideB, c, strideC, m, k, column, column + Wide, row);
        }

        for (; column + Half <= n; column += Half)
        {
            int row = 0;
            for (; row + Rows <= m; row += Rows)
            {
                AddHalf(a + ((long)row * strideA), strideA, b + column, strideB, c + ((long)row * strideC) + column, strideC, k);
            }

            AddRest(a, strideA, b, strideB, c, strideC, m, k, column, column + Half, row);
        }

        AddRest(a, strideA, b, strideB, c, strideC, m, k, column, n, 0);
    }

    /// <summary>Writes the transpose of A (m rows of n).</summary>
    public static void Transpose(float* a, int m, int n, float* result)
    {
        const int Block = 16;
        for (int row0 = 0; row0 < m; row0 += Block)
        {
            int rowEnd = Math.Min(row0 + Block, m);
            for (int column = 0; column < n; column++)
            {
                float* target = result + ((long)column * m);
                for (int row = row0; row < rowEnd; row++)
                {
                    target[row] = a[((long)row * n) + column];
                }
            }
        }
    }

    private static void AddRest(float* a, int strideA, float* b, int strideB, float* c, int strideC, int m, int k, int column, int end, int row)
    {
        for (; row < m; row++)
        {
            for (int at = column; at < end; at += Narrow)
            {
                AddNarrow(a + ((long)row * strideA), b + at, strideB, c + ((long)row * strideC) + at, k);
            }
        }
    }

    private static void AddNarrow(float* a, float* b, int strideB, float* c, int k)
    {
        Vector512<float> even = Vector512.Load(c);
        Vector512<float> odd = Vector512<float>.Zero;
        int at = 0;
        for (; at + 2 <= k; at += 2)
        {
            even = Fused(Vector512.Create(a[at]), Vector512.Load(b), even);
            odd = Fused(Vector512.Create(a[at + 1]), Vector512.Load(b + strideB), odd);
            b += 2 * strideB;
        }

        if (at < k)
        {
            even = Fused(Vector512.Create(a[at]), Vector512.Load(b), even);
        }

        (even + odd).Store(c);
    }

    private static Vector512<float> Fused(Vector512<float> x, Vector512<float> y, Vector512<float> sum)
        => Avx512F.IsSupported ? Avx512F.FusedMultiplyAdd(x, y, sum) : (x * y) + sum;

    private static void AddWide(float* a, int strideA, float* b, int strideB, float* c, int strideC, int k)
    {
        float* a1 = a + strideA;
        float* a2 = a1 + strideA;
        float* a3 = a2 + strideA;
        float* a4 = a3 + strideA;
        float* a5 = a4 + strideA;
        Vector512<float> s00 = default, s01 = default, s02 = default, s03 = default;
        Vector512<float> s10 = default, s11 = default, s12 = default, s13 = default;
        Vector512<float> s20 = default, s21 = default, s22 = default, s23 = default;
        Vector512<float> s30 = default, s31 = default, s32 = default, s33 = default;
        Vector512<float> s40 = default, s41 = default, s42 = default, s43 = default;
        Vector512<float> s50 = default, s51 = default, s52 = default, s53 = default;
        for (int at = 0; at < k; at++, b += strideB)
        {
            Vector512<float> b0 = Vector512.Load(b);
            Vector512<float> b1 = Vector512.Load(b + 16);
            Vector512<float> b2 = Vector512.Load(b + 32);
            Vector512<float> b3 = Vector512.Load(b + 48);
            Vector512<float> x = Vector512.Create(a[at]);
            s00 = Fused(x, b0, s00);
            s01 = Fused(x, b1, s01);
            s02 = Fused(x, b2, s02);
            s03 = Fused(x, b3, s03);
            x = Vector512.Create(a1[at]);
            s10 = Fused(x, b0, s10);
            s11 = Fused(x, b1, s11);
            s12 = Fused(x, b2, s12);
            s13 = Fused(x, b3, s13);
            x = Vector512.Create(a2[at]);
            s20 = Fused(x, b0, s20);
            s21 = Fused(x, b1, s21);
            s22 = Fused(x, b2, s22);
            s23 = Fused(x, b3, s23);
            x = Vector512.Create(a3[at]);
            s30 = Fused(x, b0, s30);
            s31 = Fused(x, b1, s31);
            s32 = Fused(x, b2, s32);
            s33 = Fused(x, b3, s33);
            x = Vector512.Create(a4[at]);
            s40 = Fused(x, b0, s40);
            s41 = Fused(x, b1, s41);
            s42 = Fused(x, b2, s42);
            s43 = Fused(x, b3, s43);
            x = Vector512.Create(a5[at]);
            s50 = Fused(x, b0, s50);
            s51 = Fused(x, b1, s51);
            s52 = Fused(x, b2, s52);
            s53 = Fused(x, b3, s53);
        }

        AddTo(c, s00, s01, s02, s03);
        AddTo(c += strideC, s10, s11, s12, s13);
        AddTo(c += strideC, s20, s21, s22, s23);
        AddTo(c += strideC, s30, s31, s32, s33);
        AddTo(c += strideC, s40, s41, s42, s43);
        AddTo(c + strideC, s50, s51, s52, s53);
    }

    private static void AddHalf(float* a, int strideA, float* b, int strideB, float* c, int strideC, int k)
    {
        float* a1 = a + strideA;
        float* a2 = a1 + strideA;
        float* a3 = a2 + strideA;
        float* a4 = a3 + strideA;
        float* a5 = a4 + strideA;
        Vector512<float> s00 = default, s01 = default;
        Vector512<float> s10 = default, s11 = default;
        Vector512<float> s20 = default, s21 = default;
        Vector512<float> s30 = default, s31 = default;
        Vector512<float> s40 = default, s41 = default;
        Vector512<float> s50 = default, s51 = default;
        for (int at = 0; at < k; at++, b += strideB)
        {
            Vector512<float> b0 = Vector512.Load(b);
            Vector512<float> b1 = Vector512.Load(b + 16);
            Vector512<float> x = Vector512.Create(a[at]);
            s00 = Fused(x, b0, s00);
            s01 = Fused(x, b1, s01);
            x = Vector512.Create(a1[at]);
            s10 = Fused(x, b0, s10);
            s11 = Fused(x, b1, s11);
            x = Vector512.Create(a2[at]);
            s20 = Fused(x, b0, s20);
            s21 = Fused(x, b1, s21);
            x = Vector512.Create(a3[at]);
            s30 = Fused(x, b0, s30);
            s31 = Fused(x, b1, s31);
            x = Vector512.Create(a4[at]);
            s40 = Fused(x, b0, s40);
            s41 = Fused(x, b1, s41);
            x = Vector512.Create(a5[at]);
            s50 = Fused(x, b0, s50);
            s51 = Fused(x, b1, s51);
        }

        AddTo(c, s00, s01);
        AddTo(c += strideC, s10, s11);
        AddTo(c += strideC, s20, s21);
        AddTo(c += strideC, s30, s31);
        AddTo(c += strideC, s40, s41);
        AddTo(c + strideC, s50, s51);
    }

    private static void AddTo(float* c, Vector512<float> s0, Vector512<float> s1)
    {
        (Vector512.Load(c) + s0).Store(c);
        (Vector512.Load(c + 16) + s1).Store(c + 16);
    }

    private static void AddTo(float* c, Vector512<float> s0, Vector512<float> s1, Vector512<float> s2, Vector512<float> s3)
    {
        (Vector512.Load(c) + s0).Store(c);
        (Vector512.Load(c + 16) + s1).Store(c + 16);
        (Vector512.Load(c + 32) + s2).Store(c + 32);
        (Vector512.Load(c + 48) + s3).Store(c + 48);
    }
}
