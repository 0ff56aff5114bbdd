using NewsTools.Dates.Expressions;
using NewsTools.Dates.Reading;

namespace NewsTools.Dates.Recognition;

/// <summary>Vague expressions: "now", "recently", "the past", "in the near future".</summary>
internal sealed class VagueRecognizer : IRecognizer
{
    public WordClass Triggers => WordClass.Phrase;

    public Found? Match(DateText text, int at) => FixedPhrases.Match(text, at, out int end) switch
    {
        { Kind: PhraseKind.Casual } phrase => new Found(end, text.IsWord(at - 1, "in") ? new Vague(DateType.Date, phrase.Value) : new Casual(new Vague(DateType.Date, phrase.Value))),
        { Kind: PhraseKind.Vague } phrase when !IsName(text, at, end) => new Found(end, new Vague(DateType.Date, phrase.Value)),
        { Kind: PhraseKind.History } phrase => new Found(end, new History(new Vague(DateType.Date, phrase.Value))),
        { Kind: PhraseKind.Duration } phrase => new Found(end, new Vague(DateType.Duration, phrase.Value)),
        _ => null,
    };

    /// <summary>"the past three years", "Apocalypse Now and other films"; in a headline every word has a capital.</summary>
    private static bool IsName(DateText text, int at, int end)
        => (text.IsWord(end - 1, "past") && text.Is(end, WordClass.Number | WordClass.Numeral | WordClass.Few | WordClass.Unit)) || (text.IsCapitalized(end - 1) && !text.IsUpperCase(end - 1) && !text.IsCapitalized(end) && at > 0 && text.IsCapitalized(at - 1) && text[at - 1].Kind == AtomKind.Letters && text[end].Kind == AtomKind.Letters);
}
