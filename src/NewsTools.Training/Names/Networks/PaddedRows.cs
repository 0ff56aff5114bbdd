namespace NewsTools.Training.Names.Networks;

/// <summary>A row of units for each row of a batch, with empty rows before and after, so that a convolution may look beyond the ends.</summary>
internal sealed unsafe class PaddedRows(int width)
{
    /// <summary>How many rows are empty at either end.</summary>
    public const int Margin = 2;

    private readonly FloatBuffer _buffer = new();

    /// <summary>The first row of the batch.</summary>
    public float* First => _buffer.Pointer + (Margin * width);

    /// <summary>The first empty row.</summary>
    public float* Start => _buffer.Pointer;

    /// <summary>Makes room, all zero.</summary>
    /// <returns>The first row of the batch.</returns>
    public float* Clear(int rows) => _buffer.Zeroed((rows + (2 * Margin)) * width) + (Margin * width);
}
