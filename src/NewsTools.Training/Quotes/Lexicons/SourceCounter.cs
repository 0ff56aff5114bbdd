using NewsTools.Quotes.Scenes;
using NewsTools.Quotes.Speakers;

namespace NewsTools.Training.Quotes.Lexicons;

/// <summary>Counts the words that stand for speakers, and those for speakers without a name.</summary>
internal sealed class SourceCounter(int folds)
{
    public ShareCounter Heads { get; } = new(folds);

    public ShareCounter UnnamedHeads { get; } = new(folds);

    public ShareCounter UnnamedPhrases { get; } = new(folds);

    public ShareCounter UnnamedOpenings { get; } = new(folds);

    public void CountHeads(TrainingArticle article)
    {
        Scene scene = article.Scene;
        (int Start, int End)[] mentions = [.. article.Gold.Quotes.Where(quote => quote.Mention is not null).Select(quote => quote.Mention!.Value)];
        HashSet<int> speakers = [.. mentions.Select(mention => MentionLabels.PhraseIn(scene, mention, false)).Where(phrase => phrase >= 0)];
        for (int index = 0; index < scene.Phrases.Length; index++)
        {
            if (scene.Phrases[index].Stretch < 0)
            {
                Heads.Count(scene.Forms[scene.Phrases[index].Head], article.Fold, speakers.Contains(index));
            }
        }
    }

    public void CountUnnamed(TrainingArticle article)
    {
        foreach (GoldQuote quote in article.Gold.Quotes)
        {
            if (quote.Mention is (int, int) mention && quote.IsByHand && MentionLabels.PhraseIn(article.Scene, mention, false) is int phrase and >= 0)
            {
                UnnamedHeads.Count(article.Scene.Forms[article.Scene.Phrases[phrase].Head], article.Fold, quote.IsUnnamed);
                UnnamedOpenings.Count(ChoiceFeatures.OpeningKey(article.Scene, article.Scene.Phrases[phrase]), article.Fold, quote.IsUnnamed);
                UnnamedPhrases.Count(ChoiceFeatures.PhraseKey(article.Scene, article.Scene.Phrases[phrase]), article.Fold, quote.IsUnnamed);
            }
        }
    }
}
