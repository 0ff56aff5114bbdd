namespace NewsTools;

/// <summary>The TIMEX3 type of a temporal expression.</summary>
public enum DateType
{
    /// <summary>A day or a longer piece of the calendar.</summary>
    Date = 0,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A recurring time.</summary>
    Set,
}
