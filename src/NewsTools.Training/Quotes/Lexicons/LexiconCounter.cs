using NewsTools.Quotes.Learning;

namespace NewsTools.Training.Quotes.Lexicons;

/// <summary>Counts the words of saying, the heads of speakers and the words around stretches.</summary>
internal sealed class LexiconCounter(int folds)
{
    private readonly CueCounter _cues = new(folds);
    private readonly SourceCounter _sources = new(folds);
    private readonly StretchCounter _stretches = new(folds);

    public void Count(TrainingArticle article)
    {
        if (!article.Gold.IsQuotedOnly)
        {
            _cues.Count(article);
            _sources.CountHeads(article);
        }

        _sources.CountUnnamed(article);
        _stretches.Count(article);
    }

    /// <summary>The tables without a fold; -1 leaves none out.</summary>
    public Lexicon Without(int fold) => new()
    {
        Cues = _cues.Words.Without(fold),
        CueStems = _cues.Stems.Without(fold),
        CuesWithNext = _cues.WithNext.Without(fold),
        CuesWithPrevious = _cues.WithPrevious.Without(fold),
        SpeechCues = _cues.Speech.Without(fold),
        SpeakerHeads = _sources.Heads.Without(fold),
        UnnamedHeads = _sources.UnnamedHeads.Without(fold),
        UnnamedPhrases = _sources.UnnamedPhrases.Without(fold),
        UnnamedOpenings = _sources.UnnamedOpenings.Without(fold),
        WordBefore = _stretches.Before.Without(fold),
        WordsBefore = _stretches.TwoBefore.Without(fold),
        WordAfter = _stretches.After.Without(fold),
        ContentBefore = _stretches.ContentBefore.Without(fold),
        VerbBefore = _stretches.VerbBefore.Without(fold),
        ContentAfter = _stretches.ContentAfter.Without(fold),
        FirstWord = _stretches.First.Without(fold),
        LastWord = _stretches.Last.Without(fold),
    };
}
