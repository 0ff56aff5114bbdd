using NewsTools.Readers.Dates;

namespace NewsTools.Readers.Html;

/// <summary>A date that a page shows its readers.</summary>
/// <param name="Date">The date.</param>
/// <param name="Label">What the words beside it say of it.</param>
/// <param name="Score">How well it is marked and placed as the article's own.</param>
internal readonly record struct VisibleDate(FoundDate Date, DateLabel Label, int Score);
