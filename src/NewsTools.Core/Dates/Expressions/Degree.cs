namespace NewsTools.Dates.Expressions;

/// <summary>How exact an amount is.</summary>
internal enum Degree
{
    Exact = 0,
    About,
    MoreThan,
    LessThan,
    AtLeast,
    AtMost,
}
