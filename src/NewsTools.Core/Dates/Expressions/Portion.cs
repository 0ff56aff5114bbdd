namespace NewsTools.Dates.Expressions;

/// <summary>A portion of a date.</summary>
internal enum Portion
{
    None = 0,
    Start,
    Middle,
    End,
    Earlier,
    Later,
}
