namespace NewsTools.Layout;

/// <summary>The opening of a wire story: "LONDON, March 3 (Reuters) - ".</summary>
/// <param name="Place">The place as written, with its country or state; null where only an agency stands there.</param>
/// <param name="Agencies">The agencies as written.</param>
/// <param name="Date">The date; null where there is none.</param>
/// <param name="Length">How long the opening is, with its dash.</param>
internal sealed record Dateline(string? Place, IReadOnlyList<string> Agencies, StatedDate? Date, int Length)
{
    /// <summary>Whether a place in capitals and a colon are all there is: where other paragraphs open so too, they name who speaks.</summary>
    public bool IsBareLabel { get; init; }
}
