namespace NewsTools;

/// <summary>How a quotation gives the words.</summary>
public enum QuoteKind
{
    /// <summary>In quotation marks throughout.</summary>
    Direct = 0,

    /// <summary>A reported clause with words of it in quotation marks.</summary>
    Mixed,

    /// <summary>Reported without quotation marks.</summary>
    Indirect,
}
