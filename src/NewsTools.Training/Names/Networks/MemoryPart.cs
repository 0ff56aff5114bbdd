using NewsTools.Tagging.Names;

namespace NewsTools.Training.Names.Networks;

/// <summary>What a capitalised word recalls: the largest and the mean of some units over all its places in the document.</summary>
internal sealed unsafe class MemoryPart(Random random, Scratch scratch)
{
    private const int Hidden = NameModel.Hidden;
    private const int Length = NameModel.MemoryLength;

    /// <summary>Where a layer's weights of what is recalled begin.</summary>
    private const int FirstWeight = 3 * Hidden * Hidden;

    private readonly FloatBuffer _seen = new(), _from = new(), _pooled = new(), _recalled = new();
    private readonly FloatBuffer _dRecalled = new(), _dPooled = new(), _dSeen = new(), _dFrom = new();
    private readonly List<int> _rows = [];
    private int[] _highest = [];
    private int[] _groupSizes = [];

    public TrainingLayer Layer { get; } = new(Hidden, Length, random);

    /// <summary>Works out what each group's memory adds to the layer above.</summary>
    /// <returns>A row of units a group.</returns>
    public float* Forward(NameBatch batch, float* units, TrainingLayer above)
    {
        _rows.Clear();
        for (int row = 0; row < batch.Count; row++)
        {
            if (batch.Groups[row] >= 0)
            {
                _rows.Add(row);
            }
        }

        int count = _rows.Count;
        float* from = _from.Uninitialized(count * Hidden);
        for (int item = 0; item < count; item++)
        {
            new Span<float>(units + (_rows[item] * Hidden), Hidden).CopyTo(new Span<float>(from + (item * Hidden), Hidden));
        }

        float* seen = _seen.Uninitialized(count * Length);
        Layer.Bias(seen, count);
        Gemm.Add(from, Hidden, Layer.Weights.Pointer, Length, seen, Length, count, Hidden, Length);
        Vectors.Rectify(seen, count * Length);
        Pool(batch, seen);
        float* recalled = _recalled.Zeroed(batch.GroupCount * Hidden);
        Gemm.Add(_pooled.Pointer, 2 * Length, above.Weights.Pointer + FirstWeight, Hidden, recalled, Hidden, batch.GroupCount, 2 * Length, Hidden);
        return recalled;
    }

    /// <summary>Adds the gradients.</summary>
    public void Backward(NameBatch batch, float* dAbove, TrainingLayer above, float* dUnits)
    {
        BackPools(batch, dAbove, above);
        int count = _rows.Count;
        float* dSeen = _dSeen.Uninitialized(count * Length);
        for (int item = 0; item < count; item++)
        {
            int group = batch.Groups[_rows[item]];
            for (int at = 0; at < Length; at++)
            {
                float gradient = _dPooled.Pointer[(((2 * group) + 1) * Length) + at] / _groupSizes[group];
                gradient += _highest[(group * Length) + at] == item ? _dPooled.Pointer[(2 * group * Length) + at] : 0;
                dSeen[(item * Length) + at] = _seen.Pointer[(item * Length) + at] > 0 ? gradient : 0;
            }
        }

        float* dFrom = _dFrom.Zeroed(count * Hidden);
        Layer.Backward(_from.Pointer, dSeen, count, dFrom, scratch.Rows, scratch.Weights);
        for (int item = 0; item < count; item++)
        {
            Vectors.Add(dFrom + (item * Hidden), dUnits + (_rows[item] * Hidden), Hidden);
        }
    }

    private void BackPools(NameBatch batch, float* dAbove, TrainingLayer above)
    {
        int groups = batch.GroupCount;
        float* dRecalled = _dRecalled.Zeroed(groups * Hidden);
        foreach (int row in _rows)
        {
            Vectors.Add(dAbove + (row * Hidden), dRecalled + (batch.Groups[row] * Hidden), Hidden);
        }

        float* columns = scratch.Rows.Uninitialized(Math.Max(groups, Hidden) * Math.Max(Hidden, 2 * Length));
        float* dPooled = _dPooled.Zeroed(groups * 2 * Length);
        Gemm.Transpose(above.Weights.Pointer + FirstWeight, 2 * Length, Hidden, columns);
        Gemm.Add(dRecalled, Hidden, columns, 2 * Length, dPooled, 2 * Length, groups, Hidden, 2 * Length);
        Gemm.Transpose(_pooled.Pointer, groups, 2 * Length, columns);
        Gemm.Add(columns, groups, dRecalled, Hidden, above.Weights.Gradient + FirstWeight, Hidden, 2 * Length, groups, Hidden);
    }

    private void Pool(NameBatch batch, float* seen)
    {
        int groups = batch.GroupCount;
        float* pooled = _pooled.Zeroed(groups * 2 * Length);
        Array.Resize(ref _highest, Math.Max(_highest.Length, groups * Length));
        Array.Resize(ref _groupSizes, Math.Max(_groupSizes.Length, groups));
        Array.Fill(_highest, -1);
        Array.Clear(_groupSizes);
        for (int item = 0; item < _rows.Count; item++)
        {
            _groupSizes[batch.Groups[_rows[item]]]++;
        }

        for (int item = 0; item < _rows.Count; item++)
        {
            int group = batch.Groups[_rows[item]];
            float* maximum = pooled + (group * 2 * Length);
            float* mean = maximum + Length;
            for (int at = 0; at < Length; at++)
            {
                float value = seen[(item * Length) + at];
                mean[at] += value / _groupSizes[group];
                if (value > maximum[at])
                {
                    maximum[at] = value;
                    _highest[(group * Length) + at] = item;
                }
            }
        }
    }
}
