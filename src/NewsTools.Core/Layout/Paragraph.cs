namespace NewsTools.Layout;

/// <summary>A paragraph of the text, without the white space around it.</summary>
/// <param name="Start">Where it starts (UTF-16 index).</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Role">What it is for.</param>
internal readonly record struct Paragraph(int Start, int End, ParagraphRole Role);
