namespace NewsTools.Dates.Reading;

/// <summary>What a word may do in a temporal expression; the names are those of the first column of <c>date-words.tsv</c>.</summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,

    /// <summary>A month; the value is 1 to 12.</summary>
    Month = 1 << 0,

    /// <summary>A day of the week; the value is 1 (Monday) to 7.</summary>
    Weekday = 1 << 1,

    /// <summary>A unit of time; the value is a <see cref="Values.TimeUnit"/>.</summary>
    Unit = 1 << 2,

    /// <summary>A number in letters below a hundred.</summary>
    Number = 1 << 3,

    /// <summary>A factor: dozen, hundred, thousand, million.</summary>
    Scale = 1 << 4,

    /// <summary>An inexact number: few, several, many; 2 where it means two (couple).</summary>
    Few = 1 << 5,

    /// <summary>An ordinal in letters.</summary>
    Ordinal = 1 << 6,

    /// <summary>A part of the day; the value is a <see cref="Values.DayPart"/>.</summary>
    DayPart = 1 << 7,

    /// <summary>A season; the value is a <see cref="Values.Season"/>.</summary>
    Season = 1 << 8,

    /// <summary>A day by its distance from today: yesterday is -1.</summary>
    Day = 1 << 9,

    /// <summary>Noon or midnight; the value is the hour.</summary>
    Noon = 1 << 10,

    Article = 1 << 11,

    /// <summary>this (0), that (1).</summary>
    Demonstrative = 1 << 12,

    /// <summary>last, next, previous, following …; the value is a <see cref="Expressions.Direction"/>.</summary>
    Relative = 1 << 13,

    /// <summary>early, mid, late, beginning, end; the value is a <see cref="Expressions.Portion"/>.</summary>
    Part = 1 << 14,

    /// <summary>about, over, less …; the value is a <see cref="Expressions.Degree"/>.</summary>
    Degree = 1 << 15,

    /// <summary>each, every.</summary>
    Every = 1 << 16,

    /// <summary>daily, yearly …; the value is a <see cref="Values.TimeUnit"/>.</summary>
    Frequency = 1 << 17,

    /// <summary>once, twice; the value is how many.</summary>
    Times = 1 << 18,

    /// <summary>ago, earlier, later …; the value is a <see cref="Expressions.Direction"/>.</summary>
    Shift = 1 << 19,

    /// <summary>am and pm; the value is 0 or 12.</summary>
    Meridiem = 1 << 20,

    Zone = 1 << 21,

    /// <summary>A decade in letters: nineties is 90.</summary>
    Decade = 1 << 22,

    /// <summary>A word that stands between a number and its unit: more, straight, full, trading.</summary>
    Filler = 1 << 23,

    /// <summary>A preposition that an expression often follows.</summary>
    Preposition = 1 << 24,

    /// <summary>and, or, to, through, until: joins two expressions.</summary>
    Joint = 1 << 25,

    /// <summary>A word that puts its clause into the past (-1), the present (0) or the future (1).</summary>
    Tense = 1 << 26,

    /// <summary>The first word of an entry of <c>date-phrases.tsv</c>; the value is the number of the list.</summary>
    Phrase = 1 << 27,

    /// <summary>A number in digits.</summary>
    Numeral = 1 << 28,

    /// <summary>fiscal, financial: says of a year or quarter that it is a firm's own.</summary>
    Fiscal = 1 << 29,

    /// <summary>What a number counts: people, miles, dollars.</summary>
    Counted = 1 << 30,

    /// <summary>A word after which a number is a name: Route, Flight, Room.</summary>
    Label = 1u << 31,

    /// <summary>What is of an age rather than of a day: "today's youth".</summary>
    Lasting = 1ul << 32,

    /// <summary>A word that ends the name of a street, which its number precedes.</summary>
    Street = 1ul << 33,

    /// <summary>A word of a match that is played in quarters.</summary>
    Play = 1ul << 34,
}
