namespace NewsTools.Quotes.Learning;

/// <summary>Rows of features one after the other, to be scored together.</summary>
/// <param name="width">How many features a row has.</param>
/// <param name="shared">How many of them, at the start, are the same in all rows that are scored together.</param>
internal sealed class RowBuffer(int width, int shared = 0)
{
    private float[] _values = new float[width * 32];
    private float[] _scores = new float[32];

    public int Width { get; } = width;

    public int Count { get; private set; }

    public void Clear() => Count = 0;

    /// <summary>A new row to fill; its values are what was there before.</summary>
    public Span<float> Add()
    {
        if ((Count + 1) * Width > _values.Length)
        {
            Array.Resize(ref _values, _values.Length * 2);
            Array.Resize(ref _scores, _scores.Length * 2);
        }

        return _values.AsSpan(Count++ * Width, Width);
    }

    public ReadOnlySpan<float> Row(int index) => _values.AsSpan(index * Width, Width);

    /// <summary>The scores of the rows; good until the next call.</summary>
    public ReadOnlySpan<float> Score(TreeEnsemble trees)
    {
        Span<float> scores = _scores.AsSpan(0, Count);
        trees.Score(_values.AsSpan(0, Count * Width), Width, shared, scores);
        return scores;
    }
}
