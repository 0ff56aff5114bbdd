using NewsTools.Quotes.Scenes;

namespace NewsTools.Training.Quotes;

/// <summary>What the annotation says of a stretch found by its marks.</summary>
internal sealed record LabeledStretch
{
    /// <summary>Whether it is a quotation; null where nobody decided.</summary>
    public bool? IsQuotation { get; init; }

    /// <summary>Whether the source left it unmarked and nobody read it since: five in six of those are no quotations.</summary>
    public bool IsUnread { get; init; }

    public GoldQuote? Gold { get; init; }

    /// <summary>The stretches of an article with their labels.</summary>
    public static LabeledStretch[] Of(GoldArticle article, Scene scene)
        => [.. scene.Spans.Select(span => Label(article, span.Stretch.TextStart, span.Stretch.TextEnd))];

    private static LabeledStretch Label(GoldArticle article, int start, int end)
    {
        foreach (GoldQuote quote in article.Quotes)
        {
            if (quote.Marked.Any(marked => IsSame(marked, start, end)))
            {
                return new LabeledStretch { IsQuotation = quote.IsOptional ? null : true, Gold = quote };
            }
        }

        if (article.NotQuotes.Any(marked => IsSame(marked, start, end)))
        {
            return new LabeledStretch { IsQuotation = article.IsRead ? false : null, IsUnread = !article.IsRead };
        }

        bool isTouched = article.Ignored.Any(span => span.Start < end && start < span.End)
            || article.Quotes.Any(quote => quote.Marked.Any(span => span.Start < end && start < span.End));
        return new LabeledStretch { IsQuotation = isTouched || !article.IsRead ? null : false };
    }

    private static bool IsSame((int Start, int End) marked, int start, int end)
    {
        int shared = Math.Min(marked.End, end) - Math.Max(marked.Start, start);
        return shared > 0 && shared >= 0.75 * Math.Max(marked.End - marked.Start - 2, end - start);
    }
}
