using NewsTools.Tagging.Names;

namespace NewsTools.Training.Names.Networks;

/// <summary>A layer that adds to each row what it sees in the row itself and in one row to either side.</summary>
/// <param name="distance">How far those are.</param>
/// <param name="recalled">How many inputs more are recalled from memory.</param>
/// <param name="random">Where the first weights come from.</param>
/// <param name="scratch">Room.</param>
internal sealed unsafe class Convolution(int distance, int recalled, Random random, Scratch scratch)
{
    private const int Hidden = NameModel.Hidden;
    private const int Parts = 3;

    private readonly FloatBuffer _rise = new(), _dRise = new();

    public TrainingLayer Layer { get; } = new((Parts * Hidden) + recalled, Hidden, random);

    /// <summary>The units after the last batch.</summary>
    public PaddedRows Units { get; } = new(Hidden);

    /// <summary>The gradients of the layer's sums after the last batch.</summary>
    public float* RiseGradients => _dRise.Pointer;

    /// <summary>Fills the units.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="below">The units below.</param>
    /// <param name="memory">What each group's memory adds; null for nothing.</param>
    public void Forward(NameBatch batch, PaddedRows below, float* memory)
    {
        int rows = batch.Count;
        float* rise = _rise.Uninitialized(rows * Hidden);
        Layer.Bias(rise, rows);
        for (int row = 0; memory is not null && row < rows; row++)
        {
            if (batch.Groups[row] >= 0)
            {
                Vectors.Add(memory + (batch.Groups[row] * Hidden), rise + (row * Hidden), Hidden);
            }
        }

        for (int part = 0; part < Parts; part++)
        {
            float* from = below.First + ((part - 1) * distance * Hidden);
            Gemm.Add(from, Hidden, Layer.Weights.Pointer + (part * Hidden * Hidden), Hidden, rise, Hidden, rows, Hidden, Hidden);
        }

        Vectors.Rectify(rise, rows * Hidden);
        AddRise(batch, below.First, rise, Units.Clear(rows));
    }

    /// <summary>Adds the gradients of the weights and of what is below.</summary>
    public void Backward(NameBatch batch, float* dUnits, PaddedRows below, float* dBelow)
    {
        int rows = batch.Count;
        float* dRise = _dRise.Uninitialized(rows * Hidden);
        Vectors.CopyWhereActive(dUnits, _rise.Pointer, dRise, rows * Hidden);
        Vectors.Add(dUnits, dBelow, rows * Hidden);
        Layer.AddBiasGradient(dRise, rows);
        int padded = rows + (2 * PaddedRows.Margin);
        float* belowColumns = scratch.Rows.Uninitialized(padded * Hidden);
        Gemm.Transpose(below.Start, padded, Hidden, belowColumns);
        float* weightColumns = scratch.Weights.Uninitialized(Hidden * Hidden);
        for (int part = 0; part < Parts; part++)
        {
            int offset = (part - 1) * distance;
            int start = part * Hidden * Hidden;
            Gemm.Transpose(Layer.Weights.Pointer + start, Hidden, Hidden, weightColumns);
            Gemm.Add(dRise, Hidden, weightColumns, Hidden, dBelow + (offset * Hidden), Hidden, rows, Hidden, Hidden);
            Gemm.Add(belowColumns + PaddedRows.Margin + offset, padded, dRise, Hidden, Layer.Weights.Gradient + start, Hidden, Hidden, rows, Hidden);
        }
    }

    private static void AddRise(NameBatch batch, float* from, float* rise, float* to)
    {
        for (int row = 0; row < batch.Count; row++)
        {
            if (batch.Slots[row] < 0)
            {
                new Span<float>(rise + (row * Hidden), Hidden).Clear();
            }
            else
            {
                Vectors.Add(from + (row * Hidden), to + (row * Hidden), Hidden);
                Vectors.Add(rise + (row * Hidden), to + (row * Hidden), Hidden);
            }
        }
    }
}
