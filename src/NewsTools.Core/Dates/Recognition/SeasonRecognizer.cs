using NewsTools.Dates.Expressions;
using NewsTools.Dates.Reading;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Recognition;

/// <summary>Seasons: "the summer of 2020", "winter", "spring 2019", "the summer of this year".</summary>
internal sealed class SeasonRecognizer : IRecognizer
{
    public WordClass Triggers => WordClass.Season | WordClass.Article;

    public Found? Match(DateText text, int at)
    {
        int from = text.IsWord(at, "the") || text.IsWord(at, "a") ? at + 1 : at;
        if (!text.Is(from, WordClass.Season) || (text.Is(from, WordClass.Phrase) && FixedPhrases.Match(text, from, out _) is { Kind: PhraseKind.None }))
        {
            return null;
        }

        var season = (Season)text.Value(from, WordClass.Season);
        int next = text.IsWord(from + 1, "of") || text.IsMark(from + 1, ',') ? from + 2 : from + 1;
        if (AncientRecognizer.Year(text, next, Timex.SeasonOf("", season)) is { } ancient)
        {
            return ancient;
        }

        if (YearReader.TryRead(text, next, out int end, out int year))
        {
            return new Found(end, new SeasonDate(season, year, Direction.None));
        }

        if (RelativeYear.Read(text, next, out end) is { } relative)
        {
            return new Found(end, new SeasonInYear(season, relative));
        }

        SeasonDate bare = new(season, 0, Direction.None);
        return IsSeason(text, at, from) ? new Found(from + 1, bare) : text.IsWord(from, "fall") ? null : new Found(from + 1, new Casual(bare));
    }

    /// <summary>Not "fall" the verb, not a spring of water; the ambiguous ones need an article or a preposition.</summary>
    private static bool IsSeason(DateText text, int at, int season)
    {
        if (!text[season].Word.Ambiguous)
        {
            bool initial = text.IsMark(season - 1, '.') && text[season - 2].Length == 1;
            return text.IsSingular(season) || !text.IsCapitalized(season) || !(text.IsCapitalized(season - 1) || initial);
        }

        bool introduced = text.IsWord(season - 1, "in") || text.IsWord(season - 1, "by") || text.IsWord(season - 1, "until") || text.IsWord(season - 1, "since");
        return text.IsWord(season, "fall")
            ? (introduced && !text.IsWord(season + 1, "of")) || (season > at && (text.IsWord(at - 1, "in") || text.IsWord(at - 1, "during")) && !text.IsWord(season + 1, "of") && !text.IsWord(season + 1, "in"))
            : introduced || season > at;
    }
}
