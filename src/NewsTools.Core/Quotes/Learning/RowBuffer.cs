namespace NewsTools.Quotes.Learning;

/// <summary>Rows of features one after the other, to be scored together.</summary>
internal sealed class RowBuffer(int width)
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
        trees.Score(_values.AsSpan(0, Count * Width), Width, scores);
        return scores;
    }
}
