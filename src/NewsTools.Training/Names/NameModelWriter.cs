using System.Runtime.InteropServices;
using NewsTools.Tagging.Names;
using NewsTools.Training.Names.Networks;
using NewsTools.Training.Names.Wide;

namespace NewsTools.Training.Names;

/// <summary>Writes a trained network as the payload that <see cref="NameModel"/> reads, its weights in 8 bits.</summary>
internal sealed class NameModelWriter
{
    private const int Largest = 127;

    private readonly List<byte> _bytes = [];

    /// <summary>The payload of a model.</summary>
    /// <param name="lists">The lists of names.</param>
    /// <param name="vocabulary">The words.</param>
    /// <param name="network">The network.</param>
    /// <param name="groups">The groups of words.</param>
    /// <param name="wide">The wide part.</param>
    /// <param name="mix">What each of the two has to say.</param>
    public static byte[] Write(NameLists lists, NameVocabulary vocabulary, TrainingNetwork network, WordGroups groups, WideWeights wide, NameMix mix)
    {
        NameModelWriter writer = new();
        writer.Add<uint>(lists.Keys);
        writer.Add<byte>(lists.Kinds);
        writer.Add<uint>(vocabulary.Keys);
        writer.Add<byte>(vocabulary.FineCodes);
        writer.Add<byte>(vocabulary.CoarseCodes);
        writer.AddTable(network.Tuned.Values.AsSpan(0, vocabulary.TunedCount * NameModel.TunedLength));
        writer.AddTable(network.Features.Values);
        writer.AddLayer(network.Word);
        writer.AddLayer(network.First);
        writer.Add<float>([.. network.Places.Values.Select(value => value * IntegerLayer.Unit)]);
        writer.AddLayer(network.MemoryLayer);
        writer.AddLayer(network.Second);
        writer.AddLayer(network.Third);
        writer.AddLayer(network.Output, mix.Network);
        writer.Add<float>([.. wide.Steps.Take(NameTags.Count * NameTags.Count).Select(step => step * mix.Wide)]);
        writer.Add<ushort>(groups.Fine);
        writer.Add<ushort>(groups.Middle);
        writer.Add<byte>(groups.Coarse);
        writer.AddWide(new WideTableWriter(wide), mix.Wide);
        return [.. writer._bytes];
    }

    private void Add(int value) => _bytes.AddRange(BitConverter.GetBytes(value));

    private void Add<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        Add(values.Length);
        _bytes.AddRange(MemoryMarshal.AsBytes(values));
    }

    private void AddTable(ReadOnlySpan<float> values)
    {
        float highest = 0;
        foreach (float value in values)
        {
            highest = Math.Max(highest, Math.Abs(value));
        }

        int step = Math.Max(1, (int)Math.Ceiling(highest * IntegerLayer.Unit / Largest));
        sbyte[] codes = new sbyte[values.Length];
        for (int at = 0; at < codes.Length; at++)
        {
            codes[at] = (sbyte)Math.Clamp(MathF.Round(values[at] * IntegerLayer.Unit / step), -Largest, Largest);
        }

        Add(step);
        Add<sbyte>(codes);
    }

    private void AddWide(WideTableWriter table, float share)
    {
        Add<byte>(table.Keys);
        Add<sbyte>(table.Weights);
        Add<float>([table.Step * share]);
    }

    private void AddLayer(TrainingLayer layer, float share = 1)
    {
        sbyte[] codes = new sbyte[layer.Inputs * layer.Outputs];
        float[] scales = new float[layer.Outputs];
        for (int output = 0; output < layer.Outputs; output++)
        {
            float highest = 0;
            for (int input = 0; input < layer.Inputs; input++)
            {
                highest = Math.Max(highest, Math.Abs(layer.Weights.Values[(input * layer.Outputs) + output]));
            }

            scales[output] = highest > 0 ? highest / Largest : 1;
            for (int input = 0; input < layer.Inputs; input++)
            {
                codes[(input * layer.Outputs) + output] = (sbyte)MathF.Round(layer.Weights.Values[(input * layer.Outputs) + output] / scales[output]);
            }
        }

        float[] bias = [.. layer.BiasValues.Select(value => value * IntegerLayer.Unit * share)];
        Add<sbyte>(codes);
        Add<float>([.. scales.Select(scale => scale * share)]);
        Add<float>(bias);
    }
}
