using System.Runtime.InteropServices;

namespace NewsTools.Training.Boosting;

/// <summary>Rows of features in groups: within a group one row is right (candidates of a choice), or each row stands alone (a group a row).</summary>
internal sealed class Samples(int features)
{
    private readonly List<float> _values = [];

    public int Features { get; } = features;

    public List<float> Labels { get; } = [];

    public List<float> Weights { get; } = [];

    /// <summary>The first row of each group.</summary>
    public List<int> GroupStarts { get; } = [];

    /// <summary>The fold (article) of each group.</summary>
    public List<int> Folds { get; } = [];

    public int Rows => Labels.Count;

    public void StartGroup(int fold)
    {
        GroupStarts.Add(Rows);
        Folds.Add(fold);
    }

    public void Add(ReadOnlySpan<float> row, float label, float weight = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(row.Length, Features);
        foreach (float value in row)
        {
            _values.Add(value);
        }

        Labels.Add(label);
        Weights.Add(weight);
    }

    public float Value(int row, int feature) => _values[(row * Features) + feature];

    public ReadOnlySpan<float> Row(int row) => CollectionsMarshal.AsSpan(_values).Slice(row * Features, Features);

    public int GroupEnd(int group) => group + 1 < GroupStarts.Count ? GroupStarts[group + 1] : Rows;
}
