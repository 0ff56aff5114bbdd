using System.Runtime.Intrinsics;

namespace NewsTools.Training.Names.Networks;

/// <summary>Masks that silence a share of the units at random (xorshift in 16 lanes).</summary>
internal sealed unsafe class DropMask
{
    private readonly FloatBuffer _mask = new();
    private Vector512<uint> _state;

    public DropMask(Random random)
    {
        for (int lane = 0; lane < Vector512<uint>.Count; lane++)
        {
            _state = _state.WithElement(lane, (uint)random.Next(1, int.MaxValue));
        }
    }

    public float* Pointer => _mask.Pointer;

    /// <summary>Draws a new mask: 0 for a share of the units, and for the others what keeps the mean.</summary>
    public float* Draw(int length, float share)
    {
        float* mask = _mask.Uninitialized(length);
        Vector512<float> keep = Vector512.Create(1 / (1 - share));
        Vector512<uint> limit = Vector512.Create((uint)(share * uint.MaxValue));
        Vector512<uint> state = _state;
        for (int at = 0; at < length; at += Vector512<uint>.Count)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(state, limit).AsSingle(), keep, Vector512<float>.Zero).Store(mask + at);
        }

        _state = state;
        return mask;
    }
}
