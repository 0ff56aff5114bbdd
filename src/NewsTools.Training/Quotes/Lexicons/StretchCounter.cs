using NewsTools.Quotes.Scenes;
using NewsTools.Quotes.Speakers;

namespace NewsTools.Training.Quotes.Lexicons;

/// <summary>Counts the words in and around stretches by whether they are quotations.</summary>
internal sealed class StretchCounter(int folds)
{
    public ShareCounter Before { get; } = new(folds);

    public ShareCounter TwoBefore { get; } = new(folds);

    public ShareCounter After { get; } = new(folds);

    public ShareCounter ContentBefore { get; } = new(folds);

    public ShareCounter VerbBefore { get; } = new(folds);

    public ShareCounter ContentAfter { get; } = new(folds);

    public ShareCounter First { get; } = new(folds);

    public ShareCounter Last { get; } = new(folds);

    public void Count(TrainingArticle article)
    {
        Scene scene = article.Scene;
        for (int index = 0; index < scene.Spans.Length; index++)
        {
            if (article.Labels[index].IsQuotation is bool isQuotation)
            {
                QuotedSpan span = scene.Spans[index];
                uint before = QuotationFeatures.Before(scene, span, 1);
                Before.Count(before, article.Fold, isQuotation);
                TwoBefore.Count((before * 31) + QuotationFeatures.Before(scene, span, 2), article.Fold, isQuotation);
                After.Count(QuotationFeatures.After(scene, span, 0), article.Fold, isQuotation);
                ContentBefore.Count(QuotationFeatures.ContentBefore(scene, span, false), article.Fold, isQuotation);
                VerbBefore.Count(QuotationFeatures.ContentBefore(scene, span, true), article.Fold, isQuotation);
                ContentAfter.Count(QuotationFeatures.ContentAfter(scene, span), article.Fold, isQuotation);
                First.Count(scene.Forms[span.TextFirst], article.Fold, isQuotation);
                Last.Count(scene.Forms[QuotationFeatures.LastWord(scene, span)], article.Fold, isQuotation);
            }
        }
    }
}
