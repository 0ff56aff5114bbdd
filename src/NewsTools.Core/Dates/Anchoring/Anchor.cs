using NewsTools.Dates.Values;

namespace NewsTools.Dates.Anchoring;

/// <summary>What an expression is resolved against, on the one way through the text from left to right.</summary>
internal sealed class Anchor(DateOnly? published, Register register)
{
    /// <summary>How many days after a quarter began its figures can be told.</summary>
    private const int ShortestReport = 60;

    public Register Register { get; } = register;

    /// <summary>The day of publication.</summary>
    public DateOnly? Published { get; } = published;

    /// <summary>The date last mentioned.</summary>
    public CalendarPoint? Last { get; private set; }

    /// <summary>The quarter that a report on earnings is about.</summary>
    public DateOnly? Quarter { get; private set; }

    /// <summary>Whether figures for longer than a quarter were named since the quarter was.</summary>
    public bool IsLongerPeriod { get; set; }

    /// <summary>The tense of the clause.</summary>
    public Tense Tense { get; set; }

    /// <summary>The year that the sentence began with: "In 2008 …", "Last year …".</summary>
    public int? YearOfSentence { get; set; }

    /// <summary>The year that a month or a quarter without one takes from its sentence; none in a clause of what is to come.</summary>
    public int? NamedYear => Register == Register.News && Tense != Tense.Future ? YearOfSentence : null;

    /// <summary>Whether the clause tells of what is so at all times.</summary>
    public bool IsGeneral { get; set; }

    /// <summary>The day that "today" is: the day of publication; in a history, the date last mentioned.</summary>
    public DateOnly? Today => Register == Register.History ? IsAncient ? null : Last?.Day ?? Published : Published;

    /// <summary>What "that year" and "a day later" reckon from.</summary>
    public DateOnly? Mentioned => IsAncient ? null : Last?.Day ?? Published;

    /// <summary>Whether the date last mentioned is before Christ, where this calendar does not reckon.</summary>
    private bool IsAncient { get; set; }

    /// <summary>The day that a time of day without one is of: the one last mentioned.</summary>
    public DateOnly? Day => Register != Register.Post && Last is { Unit: TimeUnit.Day } last ? last.Day : Today;

    public void Forget() => (Last, IsAncient) = (null, true);

    public void Remember(CalendarPoint point)
    {
        if (Register == Register.History && point.Day.Year >= Published?.Year)
        {
            return;
        }

        IsAncient = false;
        Last = point;
        IsLongerPeriod &= point.Unit != TimeUnit.Quarter;
        bool reported = point.Unit == TimeUnit.Quarter && Published is { } day && point.Day.DayNumber < day.DayNumber - ShortestReport;
        if (reported && !(Quarter > point.Day))
        {
            Quarter = point.Day;
        }
    }
}
