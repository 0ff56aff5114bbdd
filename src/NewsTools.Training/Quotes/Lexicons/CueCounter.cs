using NewsTools.Language;
using NewsTools.Quotes.Indirect;
using NewsTools.Quotes.Learning;
using NewsTools.Quotes.Scenes;
using NewsTools.Tagging;

namespace NewsTools.Training.Quotes.Lexicons;

/// <summary>Counts the words of saying, alone and with their neighbours, and those of speech among them.</summary>
internal sealed class CueCounter(int folds)
{
    public ShareCounter Words { get; } = new(folds);

    public ShareCounter Stems { get; } = new(folds);

    public ShareCounter WithNext { get; } = new(folds);

    public ShareCounter WithPrevious { get; } = new(folds);

    public ShareCounter Speech { get; } = new(folds);

    public void Count(TrainingArticle article)
    {
        CountWords(article);
        CountSpeech(article);
    }

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

    private void CountWords(TrainingArticle article)
    {
        Scene scene = article.Scene;
        HashSet<int> heads = [.. article.Gold.Quotes.Where(quote => quote.Cue is not null).Select(quote => CueHead(scene, quote.Cue!.Value))];
        for (int token = 0; token < scene.Forms.Length; token++)
        {
            if (scene.StretchOf[token] < 0 && scene.MayReport(token))
            {
                bool isCue = heads.Contains(token);
                Words.Count(Scene.CueKey(scene.Forms[token], scene.Tag(token)), article.Fold, isCue);
                Stems.Count(Scene.CueKey(Stem.Of(scene.Document.TextOf(token)), scene.Tag(token)), article.Fold, isCue);
                Sentence sentence = scene.Document.Sentences[scene.Document.Tokens[token].Sentence];
                WithNext.Count(CueFeatures.Pair(scene, token, token + 1, sentence.End), article.Fold, isCue);
                WithPrevious.Count(CueFeatures.Pair(scene, token, token - 1, sentence.First), article.Fold, isCue);
            }
        }
    }

    private void CountSpeech(TrainingArticle article)
    {
        foreach (GoldQuote quote in article.Gold.Quotes.Where(quote => quote.Cue is not null))
        {
            int head = CueHead(article.Scene, quote.Cue!.Value);
            Speech.Count(Stem.Of(article.Document.TextOf(head)), article.Fold, quote.CueClass != "other");
        }
    }
}
