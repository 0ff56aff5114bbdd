using NewsTools.Language;
using NewsTools.Quotes.Indirect;
using NewsTools.Quotes.Learning;
using NewsTools.Quotes.Scenes;
using NewsTools.Quotes.Speakers;
using NewsTools.Tagging;

namespace NewsTools.Training.Quotes;

/// <summary>Counts the words of saying, the heads of speakers and the words around stretches.</summary>
internal sealed class LexiconCounter
{
    private readonly ShareCounter _cues;
    private readonly ShareCounter _stems;
    private readonly ShareCounter _withNext;
    private readonly ShareCounter _withPrevious;
    private readonly ShareCounter _speech;
    private readonly ShareCounter _heads;
    private readonly ShareCounter _unnamed;
    private readonly ShareCounter _before;
    private readonly ShareCounter _twoBefore;
    private readonly ShareCounter _after;
    private readonly ShareCounter _contentBefore;
    private readonly ShareCounter _verbBefore;
    private readonly ShareCounter _contentAfter;
    private readonly ShareCounter _unnamedPhrases;
    private readonly ShareCounter _openings;
    private readonly ShareCounter _first;
    private readonly ShareCounter _last;

    public LexiconCounter(int folds)
    {
        _cues = new ShareCounter(folds);
        _stems = new ShareCounter(folds);
        _withNext = new ShareCounter(folds);
        _withPrevious = new ShareCounter(folds);
        _speech = new ShareCounter(folds);
        _heads = new ShareCounter(folds);
        _unnamed = new ShareCounter(folds);
        _before = new ShareCounter(folds);
        _twoBefore = new ShareCounter(folds);
        _after = new ShareCounter(folds);
        _contentBefore = new ShareCounter(folds);
        _verbBefore = new ShareCounter(folds);
        _contentAfter = new ShareCounter(folds);
        _unnamedPhrases = new ShareCounter(folds);
        _openings = new ShareCounter(folds);
        _first = new ShareCounter(folds);
        _last = new ShareCounter(folds);
    }

    public void Count(TrainingArticle article)
    {
        if (!article.Gold.IsQuotedOnly)
        {
            CountCues(article);
            CountSpeech(article);
            CountHeads(article);
        }

        CountUnnamed(article);
        CountAround(article);
    }

    public Lexicon Without(int fold) => new()
    {
        Cues = _cues.Without(fold),
        CueStems = _stems.Without(fold),
        CuesWithNext = _withNext.Without(fold),
        CuesWithPrevious = _withPrevious.Without(fold),
        SpeechCues = _speech.Without(fold),
        SpeakerHeads = _heads.Without(fold),
        UnnamedHeads = _unnamed.Without(fold),
        WordBefore = _before.Without(fold),
        WordsBefore = _twoBefore.Without(fold),
        WordAfter = _after.Without(fold),
        ContentBefore = _contentBefore.Without(fold),
        VerbBefore = _verbBefore.Without(fold),
        ContentAfter = _contentAfter.Without(fold),
        UnnamedPhrases = _unnamedPhrases.Without(fold),
        UnnamedOpenings = _openings.Without(fold),
        FirstWord = _first.Without(fold),
        LastWord = _last.Without(fold),
    };

    /// <summary>The token of a cue that says what is done: its first verb, else its first noun, else its first word.</summary>
    public static int CueHead(Scene scene, (int Start, int End) cue)
    {
        int first = scene.Document.TokenAt(cue.Start);
        int noun = -1;
        for (int token = first; token < scene.Forms.Length && scene.Document.Tokens[token].Start < cue.End; token++)
        {
            if (scene.Tag(token) == PartOfSpeech.Verb)
            {
                return token;
            }

            noun = noun < 0 && scene.Tag(token) == PartOfSpeech.Noun ? token : noun;
        }

        return noun >= 0 ? noun : first;
    }

    private void CountCues(TrainingArticle article)
    {
        Scene scene = article.Scene;
        HashSet<int> heads = [.. article.Gold.Quotes.Where(quote => quote.Cue is not null).Select(quote => CueHead(scene, quote.Cue!.Value))];
        for (int token = 0; token < scene.Forms.Length; token++)
        {
            if (scene.StretchOf[token] < 0 && scene.MayReport(token))
            {
                bool isCue = heads.Contains(token);
                _cues.Count(Scene.CueKey(scene.Forms[token], scene.Tag(token)), article.Fold, isCue);
                _stems.Count(Scene.CueKey(Stem.Of(scene.Document.TextOf(token)), scene.Tag(token)), article.Fold, isCue);
                Sentence sentence = scene.Document.Sentences[scene.Document.Tokens[token].Sentence];
                _withNext.Count(CueFeatures.Pair(scene, token, token + 1, sentence.End), article.Fold, isCue);
                _withPrevious.Count(CueFeatures.Pair(scene, token, token - 1, sentence.First), article.Fold, isCue);
            }
        }
    }

    private void CountSpeech(TrainingArticle article)
    {
        foreach (GoldQuote quote in article.Gold.Quotes.Where(quote => quote.Cue is not null))
        {
            int head = CueHead(article.Scene, quote.Cue!.Value);
            _speech.Count(Stem.Of(article.Document.TextOf(head)), article.Fold, quote.CueClass != "other");
        }
    }

    private void CountHeads(TrainingArticle article)
    {
        Scene scene = article.Scene;
        (int Start, int End)[] mentions = [.. article.Gold.Quotes.Where(quote => quote.Mention is not null).Select(quote => quote.Mention!.Value)];
        HashSet<int> speakers = [.. mentions.Select(mention => MentionLabels.PhraseIn(scene, mention, false)).Where(phrase => phrase >= 0)];
        for (int index = 0; index < scene.Phrases.Length; index++)
        {
            if (scene.Phrases[index].Stretch < 0)
            {
                _heads.Count(scene.Forms[scene.Phrases[index].Head], article.Fold, speakers.Contains(index));
            }
        }
    }

    private void CountUnnamed(TrainingArticle article)
    {
        foreach (GoldQuote quote in article.Gold.Quotes)
        {
            if (quote.Mention is (int, int) mention && quote.IsByHand && MentionLabels.PhraseIn(article.Scene, mention, false) is int phrase and >= 0)
            {
                _unnamed.Count(article.Scene.Forms[article.Scene.Phrases[phrase].Head], article.Fold, quote.IsUnnamed);
                _openings.Count(FigureFeatures.OpeningKey(article.Scene, article.Scene.Phrases[phrase]), article.Fold, quote.IsUnnamed);
                _unnamedPhrases.Count(FigureFeatures.PhraseKey(article.Scene, article.Scene.Phrases[phrase]), article.Fold, quote.IsUnnamed);
            }
        }
    }

    private void CountAround(TrainingArticle article)
    {
        Scene scene = article.Scene;
        for (int index = 0; index < scene.Spans.Length; index++)
        {
            if (article.Labels[index].IsQuotation is bool isQuotation)
            {
                QuotedSpan span = scene.Spans[index];
                uint before = QuotationFeatures.Before(scene, span, 1);
                _before.Count(before, article.Fold, isQuotation);
                _twoBefore.Count((before * 31) + QuotationFeatures.Before(scene, span, 2), article.Fold, isQuotation);
                _after.Count(QuotationFeatures.After(scene, span, 0), article.Fold, isQuotation);
                _contentBefore.Count(QuotationFeatures.ContentBefore(scene, span, false), article.Fold, isQuotation);
                _verbBefore.Count(QuotationFeatures.ContentBefore(scene, span, true), article.Fold, isQuotation);
                _contentAfter.Count(QuotationFeatures.ContentAfter(scene, span), article.Fold, isQuotation);
                _first.Count(scene.Forms[span.TextFirst], article.Fold, isQuotation);
                _last.Count(scene.Forms[QuotationFeatures.LastWord(scene, span)], article.Fold, isQuotation);
            }
        }
    }
}
