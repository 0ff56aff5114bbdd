using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsTools.Tagging.Names;

/// <summary>
/// What the first layer saw of each capitalised word wherever the document has it: the largest and the mean activation of some units.
/// </summary>
internal sealed unsafe class WordMemory(NameModel model, NameInput input)
{
    private const int Hidden = NameModel.Hidden;
    private const int Length = NameModel.MemoryLength;

    private readonly int[] _totals = new int[input.GroupCount * Length];
    private readonly int[] _counts = new int[input.GroupCount];
    private readonly short[] _pooled = GC.AllocateArray<short>(Math.Max(1, input.GroupCount) * Length * 2, pinned: true);
    private readonly int[] _products = GC.AllocateArray<int>(Math.Max(1, input.GroupCount) * Hidden, pinned: true);

    /// <summary>Remembers a stretch of rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="start">The first row.</param>
    /// <param name="end">The row after the last.</param>
    /// <param name="activations">The first layer's activations from the first row on.</param>
    public void Add(NameRows rows, int start, int end, short* activations)
    {
        const int Batch = 64;
        short* batch = stackalloc short[Batch * Hidden];
        int* groups = stackalloc int[Batch];
        int count = 0;
        for (int row = start; row < end; row++)
        {
            int token = rows.TokenOf(row);
            if (token >= 0 && input.Groups[token] >= 0)
            {
                new Span<short>(activations + ((row - start) * Hidden), Hidden).CopyTo(new Span<short>(batch + (count * Hidden), Hidden));
                groups[count++] = input.Groups[token];
            }

            if (count == Batch || (row == end - 1 && count > 0))
            {
                AddBatch(batch, groups, count);
                count = 0;
            }
        }
    }

    /// <summary>Works out what the memories add to the second layer, once all rows are in.</summary>
    public void Finish()
    {
        for (int group = 0; group < _counts.Length; group++)
        {
            for (int at = 0; at < Length; at++)
            {
                int mean = (_totals[(group * Length) + at] + (_counts[group] / 2)) / Math.Max(1, _counts[group]);
                _pooled[(((2 * group) + 1) * Length) + at] = (short)mean;
            }
        }

        model.Second.Weights.AddProducts(Pointer(_pooled), 2 * Length, 3 * Hidden, _counts.Length, Pointer(_products));
    }

    /// <summary>Copies what a group's memory adds; nothing for group -1.</summary>
    public void CopyTo(int group, Span<int> sums)
    {
        if (group < 0)
        {
            sums.Clear();
        }
        else
        {
            _products.AsSpan(group * Hidden, Hidden).CopyTo(sums);
        }
    }

    private static T* Pointer<T>(T[] pinned)
        where T : unmanaged
        => (T*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(pinned));

    private void AddBatch(short* batch, int* groups, int count)
    {
        int* sums = stackalloc int[count * Length];
        short* seen = stackalloc short[count * Length];
        new Span<int>(sums, count * Length).Clear();
        model.Memory.Weights.AddProducts(batch, Hidden, 0, count, sums);
        model.Memory.Activate(sums, null, seen, count);
        for (int item = 0; item < count; item++)
        {
            int group = groups[item];
            _counts[group]++;
            for (int at = 0; at < Length; at++)
            {
                short value = seen[(item * Length) + at];
                _totals[(group * Length) + at] += value;
                int maximum = (2 * group * Length) + at;
                _pooled[maximum] = Math.Max(_pooled[maximum], value);
            }
        }
    }
}
