namespace NewsTools.Quotes.Learning;

/// <summary>Fills a row of features from left to right.</summary>
internal ref struct FeatureRow(Span<float> values)
{
    private readonly Span<float> _values = values;

    public int Count { get; private set; }

    public void Add(float value) => _values[Count++] = value;

    public void Add(bool value) => _values[Count++] = value ? 1 : 0;
}
