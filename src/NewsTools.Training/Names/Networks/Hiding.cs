namespace NewsTools.Training.Names.Networks;

/// <summary>The shares of what is hidden while learning, so that the network can do without.</summary>
/// <param name="Vectors">Words without any vector.</param>
/// <param name="Tuned">Words without their learned vector.</param>
/// <param name="Features">Features.</param>
/// <param name="Units">Units of the first and the last layer.</param>
/// <param name="NewWords">Words made to look new: all that would tell them from others like them is hidden.</param>
/// <param name="VectorsOfNew">Of those, words without any vector.</param>
internal sealed record Hiding(float Vectors, float Tuned, float Features, float Units, float NewWords, float VectorsOfNew)
{
    public static Hiding Nothing { get; } = new(0, 0, 0, 0, 0, 0);

    public static Hiding Scattered { get; } = new(0.1f, 0.3f, 0.15f, 0.1f, 0, 0);

    public static Hiding WholeWords { get; } = new(0, 0, 0.1f, 0.1f, 0.35f, 0.3f);
}
