namespace NewsTools.Dates.Reading;

/// <summary>
/// A run of letters, a run of digits, or a mark. Dates are read from these rather than from tokens, since "7:30am", "3rd" and "2018-01-28"
/// must come apart in one way only.
/// </summary>
/// <param name="Start">Where it starts (UTF-16 index).</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Number">The number that the digits write; -1 for others and for numbers over nine digits.</param>
/// <param name="Word">What is known of the letters.</param>
internal readonly record struct Atom(int Start, int End, AtomKind Kind, int Number, Word Word)
{
    public int Length => End - Start;
}
