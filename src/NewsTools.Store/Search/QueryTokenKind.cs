namespace NewsTools.Store.Search;

/// <summary>What a piece of a search query is.</summary>
internal enum QueryTokenKind
{
    /// <summary>A word or a phrase in quotation marks.</summary>
    Phrase,

    /// <summary>"title:" or "text:".</summary>
    Column,

    /// <summary>"AND".</summary>
    And,

    /// <summary>"OR".</summary>
    Or,

    /// <summary>"NOT".</summary>
    Not,

    /// <summary>"NEAR" or "NEAR/5".</summary>
    Near,

    /// <summary>"(".</summary>
    Open,

    /// <summary>")".</summary>
    Close,

    /// <summary>The end of the query.</summary>
    End,
}
