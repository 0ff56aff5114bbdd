namespace NewsTools.Quotes.Marks;

/// <summary>A stretch in quotation marks within one paragraph.</summary>
/// <param name="Start">Where the opening mark starts, or the words where the mark stands in an earlier paragraph (UTF-16 index).</param>
/// <param name="End">Where the closing mark ends, exclusive.</param>
/// <param name="TextStart">Where the words start.</param>
/// <param name="TextEnd">Where the words end, exclusive.</param>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Family">The marks used.</param>
/// <param name="IsOpen">Whether the closing mark is missing, because the quotation goes on in the next paragraph or the source lost it.</param>
internal readonly record struct Stretch(int Start, int End, int TextStart, int TextEnd, int Paragraph, MarkFamily Family, bool IsOpen);
