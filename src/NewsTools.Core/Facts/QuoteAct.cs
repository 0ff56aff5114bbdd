namespace NewsTools;

/// <summary>What a reporting verb reports.</summary>
public enum QuoteAct
{
    /// <summary>Something said or written.</summary>
    Speech = 0,

    /// <summary>Something thought, believed or felt.</summary>
    Belief,

    /// <summary>Something meant, planned or wanted.</summary>
    Intention,
}
