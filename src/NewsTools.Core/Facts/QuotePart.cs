namespace NewsTools;

/// <summary>A stretch in quotation marks inside a mixed quotation.</summary>
/// <param name="Text">The words without the marks.</param>
/// <param name="Offset">Where they start in the article's text.</param>
/// <param name="Length">How long they are.</param>
public sealed record QuotePart(string Text, int Offset, int Length)
{
    /// <summary>The words.</summary>
    public override string ToString() => Text;
}
