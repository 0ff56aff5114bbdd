namespace NewsTools.Dates.Expressions;

/// <summary>How much time an expression before Christ spans.</summary>
internal enum AncientGrain
{
    Year = 0,
    Decade,
    Century,
}
