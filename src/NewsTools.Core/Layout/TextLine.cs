namespace NewsTools.Layout;

/// <summary>A line that is not blank, without the white space around it.</summary>
/// <param name="Start">Where it starts (UTF-16 index).</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Indent">How many blank units stand before it on its line.</param>
/// <param name="AfterBlank">Whether a blank line stands before it, or nothing does.</param>
internal readonly record struct TextLine(int Start, int End, int Indent, bool AfterBlank)
{
    public int Length => End - Start;

    /// <summary>The column that the line reaches.</summary>
    public int Width => Indent + Length;
}
