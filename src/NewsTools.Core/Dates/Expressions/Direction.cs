namespace NewsTools.Dates.Expressions;

/// <summary>How a word points from its anchor.</summary>
internal enum Direction
{
    /// <summary>this</summary>
    Same = 0,

    Last,

    Next,

    /// <summary>the one before the one last mentioned</summary>
    Previous,

    /// <summary>the one after the one last mentioned</summary>
    Following,

    /// <summary>the past (three months)</summary>
    Past,

    Coming,

    /// <summary>the latest (quarter)</summary>
    Latest,

    Ago,

    Later,

    Earlier,

    Before,

    After,

    Hence,

    Current,

    /// <summary>that, the same</summary>
    Mentioned,

    /// <summary>no word at all</summary>
    None,
}
