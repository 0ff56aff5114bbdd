using NewsTools.Dates.Values;

namespace NewsTools.Dates.Expressions;

/// <summary>The value of an expression.</summary>
/// <param name="Type">The TIMEX3 type.</param>
/// <param name="Value">The TIMEX3 value.</param>
/// <param name="Point">The piece of the calendar to which later expressions may refer.</param>
internal sealed record Resolution(DateType Type, string Value, CalendarPoint? Point = null)
{
    public string? Modifier { get; init; }

    public string? Quantifier { get; init; }

    public string? Frequency { get; init; }

    public static Resolution Of(CalendarPoint point) => new(DateType.Date, Timex.Of(point), point);

    public static Resolution? Of(DateOnly? day, TimeUnit unit) => day is { } found ? Of(new CalendarPoint(found, unit)) : null;

    public static Resolution Vague(string value) => new(DateType.Date, value);
}
