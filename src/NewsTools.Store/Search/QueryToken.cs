namespace NewsTools.Store.Search;

/// <summary>A piece of a search query.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The words, the operator or the column.</param>
/// <param name="Position">Where it starts in the query.</param>
/// <param name="IsPrefix">Whether its last word may go on.</param>
internal sealed record QueryToken(QueryTokenKind Kind, string Text, int Position, bool IsPrefix = false);
