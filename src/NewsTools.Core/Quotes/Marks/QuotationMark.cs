namespace NewsTools.Quotes.Marks;

/// <summary>A character (or a doubled one) that may be a quotation mark, and what its neighbours let it be.</summary>
/// <param name="Start">Where it starts (UTF-16 index).</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Family">The marks that it pairs with.</param>
/// <param name="CanOpen">Whether a quotation may start here.</param>
/// <param name="CanClose">Whether one may end here.</param>
/// <param name="IsWeak">Whether a close that may well be an apostrophe ("farmers’ decision").</param>
internal readonly record struct QuotationMark(int Start, int End, MarkFamily Family, bool CanOpen, bool CanClose, bool IsWeak);
