namespace NewsTools.Quotes.Speakers;

/// <summary>Takes one row of features; the span is reused for the next.</summary>
internal delegate void RowAction(ReadOnlySpan<float> row);
