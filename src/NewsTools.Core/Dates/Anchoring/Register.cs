namespace NewsTools.Dates.Anchoring;

/// <summary>The kind of text, which says what its dates are anchored on.</summary>
internal enum Register
{
    /// <summary>A report: on the day of publication.</summary>
    News = 0,

    /// <summary>A history, or a text of unknown date: on the date last mentioned.</summary>
    History,

    /// <summary>A short post: on the day of publication, and a bare "night" is tonight.</summary>
    Post,
}
