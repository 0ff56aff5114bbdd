namespace NewsTools.Training.Names.Networks;

/// <summary>Room for transposed matrices, which the parts of a network use in turn.</summary>
internal sealed class Scratch
{
    public FloatBuffer Rows { get; } = new();

    public FloatBuffer Weights { get; } = new();
}
