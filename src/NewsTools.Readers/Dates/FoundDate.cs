namespace NewsTools.Readers.Dates;

/// <summary>A date found in text.</summary>
/// <param name="Value">The moment, in the clock that wrote it; midnight where no time is given.</param>
/// <param name="HasTime">Whether a time of day is given.</param>
/// <param name="HasZone">Whether an offset or time zone is given.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal readonly record struct FoundDate(DateTimeOffset Value, bool HasTime, bool HasZone, int Start, int End);
