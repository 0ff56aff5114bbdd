using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsTools.Tagging.Names;

/// <summary>
/// Scores the tags of a document's tokens. Each word is described once; three layers look at ever more of its neighbours,
/// and between the first and the second a word learns what the first saw wherever the document has it.
/// </summary>
internal sealed unsafe class NameNetwork(NameModel model, NameInput input, NameRows rows)
{
    /// <summary>Rows are worked on in stretches of this length, so that memory stays bounded.</summary>
    public const int Stretch = 4096;

    private const int Hidden = NameModel.Hidden;
    private const int MemoryLength = NameModel.MemoryLength;
    private const int Margin = 5;
    private const int MaxRows = Stretch + (2 * Margin);

    private readonly WordProducts _products = new(model, input);
    private readonly WordMemory _memory = new(model, input);
    private readonly int[] _sums = NameBuffers.OfThread.Sums(LengthOf(rows));
    private readonly short[] _first = NameBuffers.OfThread.First(LengthOf(rows));
    private readonly short[] _second = NameBuffers.OfThread.Second(LengthOf(rows));

    /// <summary>Multiplications done so far, for tests that cost grows in step with length.</summary>
    public long Operations => _products.Operations + (_rowsDone * 7 * Hidden * Hidden);

    private long _rowsDone;

    /// <summary>Scores every token: <see cref="NameModel.Outputs"/> numbers each.</summary>
    public float[] Score()
    {
        float[] scores = new float[input.Forms.Length * NameModel.Outputs];
        _first.AsSpan(0, LengthOf(rows)).Clear();
        _second.AsSpan(0, LengthOf(rows)).Clear();
        for (int start = 0; start < rows.Count; start += Stretch)
        {
            int end = Math.Min(start + Stretch, rows.Count);
            RunFirst(start, end);
            Remember(start, end);
        }

        _memory.Finish();
        for (int start = 0; start < rows.Count; start += Stretch)
        {
            int end = Math.Min(start + Stretch, rows.Count);
            RunFirst(start - 3, end + 3);
            RunSecond(start - 2, end + 2);
            RunThird(start, end);
            RunOutput(start, end, scores);
        }

        return scores;
    }

    private static int LengthOf(NameRows rows) => Math.Min(MaxRows, rows.Count + (2 * Margin)) * Hidden;

    private static T* Pointer<T>(T[] pinned)
        where T : unmanaged
        => (T*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(pinned));

    private void RunFirst(int start, int end)
    {
        _products.Load(rows, start - NameModel.Reach, end + NameModel.Reach);
        int* sums = Pointer(_sums);
        fixed (int* places = model.Places)
        {
            for (int row = start; row < end; row++, sums += Hidden)
            {
                if (rows.TokenOf(row) >= 0)
                {
                    SumFirst(row, places, sums);
                }
            }
        }

        model.First.Activate(Pointer(_sums), null, Pointer(_first), end - start);
        ClearGaps(_first, start, end);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SumFirst(int row, int* places, int* sums)
    {
        const int MaxTerms = NameModel.Window + 32;
        int** terms = stackalloc int*[MaxTerms];
        int count = 0;
        for (int offset = -NameModel.Reach; offset <= NameModel.Reach; offset++)
        {
            int neighbour = rows.TokenOf(row + offset);
            if (neighbour >= 0)
            {
                terms[count++] = _products.Of(input.Forms[neighbour], offset + NameModel.Reach);
            }
        }

        for (uint bits = input.Places[rows.TokenOf(row)]; bits != 0; bits &= bits - 1)
        {
            terms[count++] = places + (System.Numerics.BitOperations.TrailingZeroCount(bits) * Hidden);
        }

        for (int at = 0; at < Hidden; at += 2 * Vector256<int>.Count)
        {
            Vector256<int> low = Vector256.Load(terms[0] + at);
            Vector256<int> high = Vector256.Load(terms[0] + at + 8);
            for (int term = 1; term < count; term++)
            {
                low += Vector256.Load(terms[term] + at);
                high += Vector256.Load(terms[term] + at + 8);
            }

            low.Store(sums + at);
            high.Store(sums + at + 8);
        }
    }

    private void Remember(int start, int end)
        => _memory.Add(rows, start, end, Pointer(_first));

    /// <summary>Reads rows from one before its first to one after its last.</summary>
    private void RunSecond(int start, int end)
    {
        int count = end - start;
        int* sums = Pointer(_sums);
        for (int row = 0; row < count; row++)
        {
            int token = rows.TokenOf(start + row);
            _memory.CopyTo(token < 0 ? -1 : input.Groups[token], new Span<int>(sums + (row * Hidden), Hidden));
        }

        short* first = Pointer(_first);
        for (int part = 0; part < 3; part++)
        {
            model.Second.Weights.AddProducts(first + (part * Hidden), Hidden, part * Hidden, count, sums);
        }

        model.Second.Activate(sums, first + Hidden, Pointer(_second), count);
        ClearGaps(_second, start, end);
    }

    /// <summary>Reads the row two before, the row itself and the row two after.</summary>
    private void RunThird(int start, int end)
    {
        int count = end - start;
        int* sums = Pointer(_sums);
        new Span<int>(sums, count * Hidden).Clear();
        short* second = Pointer(_second);
        for (int part = 0; part < 3; part++)
        {
            model.Third.Weights.AddProducts(second + (2 * part * Hidden), Hidden, part * Hidden, count, sums);
        }

        model.Third.Activate(sums, second + (2 * Hidden), Pointer(_first), count);
        _rowsDone += count;
    }

    private void RunOutput(int start, int end, float[] scores)
    {
        const int Outputs = NameModel.Outputs;
        int* sums = Pointer(_sums);
        new Span<int>(sums, (end - start) * Outputs).Clear();
        model.Output.Weights.AddProducts(Pointer(_first), Hidden, 0, end - start, sums);
        for (int row = start; row < end; row++, sums += Outputs)
        {
            int token = rows.TokenOf(row);
            for (int output = 0; token >= 0 && output < Outputs; output++)
            {
                float value = (sums[output] * model.Output.Weights.Scales[output]) + model.Output.Bias[output];
                scores[(token * Outputs) + output] = value / IntegerLayer.Unit;
            }
        }
    }

    private void ClearGaps(short[] activations, int start, int end)
    {
        for (int row = start; row < end; row++)
        {
            if (rows.TokenOf(row) < 0)
            {
                activations.AsSpan((row - start) * Hidden, Hidden).Clear();
            }
        }
    }
}
