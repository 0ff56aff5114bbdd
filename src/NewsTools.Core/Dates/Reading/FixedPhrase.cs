namespace NewsTools.Dates.Reading;

/// <summary>An entry of <c>date-phrases.tsv</c>.</summary>
/// <param name="Words">Its words and marks.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Value">A TIMEX3 value, or a rule of <see cref="Values.Holiday"/>.</param>
internal sealed record FixedPhrase(IReadOnlyList<string> Words, PhraseKind Kind, string Value);
