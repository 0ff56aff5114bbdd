namespace NewsTools.Dates.Anchoring;

/// <summary>Where the clause of an expression stands in time.</summary>
internal enum Tense
{
    Unknown = 0,

    Past,

    Future,
}
