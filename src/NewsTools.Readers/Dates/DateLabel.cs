namespace NewsTools.Readers.Dates;

/// <summary>What the words beside a date say of it.</summary>
internal enum DateLabel
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is the day of publication.</summary>
    Published,

    /// <summary>It is the day of a later change.</summary>
    Changed,
}
