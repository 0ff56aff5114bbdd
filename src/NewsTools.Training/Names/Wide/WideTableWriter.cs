using NewsTools.Tagging.Names;
using NewsTools.Tagging.Names.Wide;

namespace NewsTools.Training.Names.Wide;

/// <summary>Writes the weights of the wide part in 8 bits, as <see cref="WideTable"/> reads them.</summary>
internal sealed class WideTableWriter
{
    private const int Largest = 127;

    /// <summary>Larger weights are cut, so that the others are not too coarse.</summary>
    private const float LargestWeight = 4;

    private readonly List<byte> _keys = [];

    public WideTableWriter(WideWeights wide)
    {
        int[] order = [.. Enumerable.Range(0, wide.Keys.Length).OrderBy(feature => wide.Keys[feature])];
        Step = Math.Min(LargestWeight, order.Max(wide.LargestOf)) / Largest;
        Weights = new sbyte[order.Length * WideTable.Width];
        uint last = 0;
        for (int row = 0; row < order.Length; row++)
        {
            AddKey(wide.Keys[order[row]] - last);
            last = wide.Keys[order[row]];
            for (int tag = 1; tag < NameTags.Count; tag++)
            {
                Weights[(row * WideTable.Width) + tag - 1] = (sbyte)Math.Clamp(MathF.Round(wide.WeightOf(order[row], tag) / Step), -Largest, Largest);
            }
        }
    }

    /// <summary>The sorted keys, as the differences from one to the next.</summary>
    public byte[] Keys => [.. _keys];

    public sbyte[] Weights { get; }

    /// <summary>What a unit of the weights stands for.</summary>
    public float Step { get; }

    private void AddKey(uint difference)
    {
        for (; difference > 127; difference >>= 7)
        {
            _keys.Add((byte)(difference | 128));
        }

        _keys.Add((byte)difference);
    }
}
