using NewsTools.Quotes.Marks;

namespace NewsTools.Quotes.Scenes;

/// <summary>A stretch in marks by its tokens.</summary>
/// <param name="Stretch">The stretch.</param>
/// <param name="First">The token of its opening mark (or its first word).</param>
/// <param name="End">The token after its closing mark.</param>
/// <param name="TextFirst">Its first word.</param>
/// <param name="TextEnd">The token after its last word or mark inside.</param>
internal readonly record struct QuotedSpan(Stretch Stretch, int First, int End, int TextFirst, int TextEnd)
{
    public int Length => TextEnd - TextFirst;
}
