using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsTools.Training.Names.Networks;

/// <summary>Weights that Adam fits; a table's rows only move when a batch has touched them.</summary>
internal sealed unsafe class Parameter
{
    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.998f;
    private const float Epsilon = 1e-8f;

    private readonly float[] _gradient;
    private readonly float[] _mean;
    private readonly float[] _square;
    private readonly int _width;
    private readonly List<int> _touched = [];
    private readonly bool[] _isTouched;

    public Parameter(int rows, int width, float spread, Random random)
    {
        _width = width;
        Values = GC.AllocateArray<float>(rows * width, pinned: true);
        _gradient = GC.AllocateArray<float>(rows * width, pinned: true);
        _mean = GC.AllocateArray<float>(rows * width, pinned: true);
        _square = GC.AllocateArray<float>(rows * width, pinned: true);
        _isTouched = new bool[rows];
        for (int at = 0; at < Values.Length; at++)
        {
            Values[at] = spread * ((2 * random.NextSingle()) - 1);
        }
    }

    public float[] Values { get; }

    public float* Pointer => (float*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(Values));

    /// <summary>The gradient of all rows, of which each must be touched.</summary>
    public float* Gradient => (float*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_gradient));

    /// <summary>The gradient of a row.</summary>
    public float* Touch(int row)
    {
        if (!_isTouched[row])
        {
            _isTouched[row] = true;
            _touched.Add(row);
        }

        return Gradient + ((long)row * _width);
    }

    public float* TouchAll()
    {
        for (int row = 0; row < _isTouched.Length; row++)
        {
            Touch(row);
        }

        return Gradient;
    }

    /// <summary>Moves the touched rows against their gradient.</summary>
    public void Step(float rate, float decay, int step)
    {
        float rateNow = rate * MathF.Sqrt(1 - MathF.Pow(Beta2, step)) / (1 - MathF.Pow(Beta1, step));
        foreach (int row in _touched)
        {
            _isTouched[row] = false;
            StepRow(row * _width, rateNow, rate * decay);
        }

        _touched.Clear();
    }

    private void StepRow(int start, float rate, float shrink)
    {
        Vector512<float> keep = Vector512.Create(1 - shrink);
        for (int at = start; at < start + _width; at += Vector512<float>.Count)
        {
            ref float gradientAt = ref _gradient[at];
            Vector512<float> gradient = Vector512.LoadUnsafe(ref gradientAt);
            Vector512<float> mean = (Vector512.LoadUnsafe(ref _mean[at]) * Beta1) + (gradient * (1 - Beta1));
            Vector512<float> square = (Vector512.LoadUnsafe(ref _square[at]) * Beta2) + (gradient * gradient * (1 - Beta2));
            mean.StoreUnsafe(ref _mean[at]);
            square.StoreUnsafe(ref _square[at]);
            Vector512<float> change = mean * rate / (Vector512.Sqrt(square) + Vector512.Create(Epsilon));
            ((Vector512.LoadUnsafe(ref Values[at]) * keep) - change).StoreUnsafe(ref Values[at]);
            Vector512<float>.Zero.StoreUnsafe(ref gradientAt);
        }
    }
}
