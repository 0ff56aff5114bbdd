using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsTools.Training.Names.Networks;

/// <summary>A pinned array of floats that grows, so that a batch needs no allocation.</summary>
internal sealed unsafe class FloatBuffer
{
    private float[] _values = [];

    public float* Pointer => (float*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_values));

    /// <summary>Makes room; what is in it is unknown.</summary>
    public float* Uninitialized(int length)
    {
        if (_values.Length < length)
        {
            _values = GC.AllocateUninitializedArray<float>(length + (length / 4), pinned: true);
        }

        return Pointer;
    }

    /// <summary>Makes room, all zero.</summary>
    public float* Zeroed(int length)
    {
        float* pointer = Uninitialized(length);
        new Span<float>(pointer, length).Clear();
        return pointer;
    }
}
