namespace NewsTools.Dates.Anchoring;

/// <summary>What a word promises of the date near it; the numbers are those of <c>date-words.tsv</c>.</summary>
internal enum Outlook
{
    None = 0,

    /// <summary>"will", "may".</summary>
    Modal = 1,

    /// <summary>The date is planned: "scheduled", "due", "payable".</summary>
    Planned = 2,

    /// <summary>What hangs on the word is to come: "agreed to", "likely to".</summary>
    Intended = 3,

    /// <summary>To come when told in the present: "meets", "opens".</summary>
    Timetable = 4,

    /// <summary>What the calendar has ahead: "election", "summit".</summary>
    Awaited = 5,

    /// <summary>What has happened when it is told: "massacre", "victory".</summary>
    Happened = -2,

    /// <summary>A past form that no rule of spelling gives: "took".</summary>
    Past = -1,
}
