using NewsTools.Analysis;
using NewsTools.Dates;
using NewsTools.Entities;
using NewsTools.Language;
using NewsTools.Layout;
using NewsTools.Quotes;
using NewsTools.Tagging;

namespace NewsTools;

/// <summary>
/// The engine: text in, facts out. Pure and safe from many threads: the same text and date give the same facts on any machine,
/// any day, in any culture.
/// </summary>
public static class Analyzer
{
    private static readonly (AnalysisStage Stage, Action<Document> Run)[] Stages =
    [
        (AnalysisStage.Layout, LayoutStage.Run),
        (AnalysisStage.Language, LanguageStage.Run),
        (AnalysisStage.Tagging, TaggingStage.Run),
        (AnalysisStage.Dates, DateStage.Run),
        (AnalysisStage.Entities, EntityStage.Run),
        (AnalysisStage.Quotes, QuoteStage.Run),
    ];

    /// <summary>The engine's version, stored beside facts: it changes whenever facts may.</summary>
    public static string EngineVersion => "1";

    /// <summary>Finds the names, quotations and dates of a text.</summary>
    /// <param name="text">The plain text, paragraphs separated by line breaks.</param>
    /// <param name="published">The day of publication, on which relative dates are anchored; null where unknown.</param>
    /// <param name="options">The limits and the observer; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the analysis between stages.</param>
    /// <returns>The facts, with offsets into <paramref name="text"/>.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static AnalysisResult Analyze(string text, DateTime? published = null, AnalysisOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        options ??= new AnalysisOptions();
        Document document = Annotate(Head(text, options.MaxLength), published, options, AnalysisStage.Quotes, cancellationToken);
        return new AnalysisResult
        {
            Header = document.Header,
            Language = document.Language,
            Quotes = document.Quotes,
            Entities = EntityFacts.Of(document),
            Dates = document.Dates,
            AnalyzedLength = document.Text.Length,
        };
    }

    /// <summary>Runs the stages up to and including <paramref name="last"/>; of a text in another language than English none after its language is known.</summary>
    internal static Document Annotate(string text, DateTime? published, AnalysisOptions options, AnalysisStage last, CancellationToken cancellationToken = default)
    {
        Document document = new(text, published, options);
        foreach ((AnalysisStage stage, Action<Document> run) in Stages)
        {
            if (stage > last || (stage > AnalysisStage.Language && document.IsForeign))
            {
                break;
            }

            cancellationToken.ThrowIfCancellationRequested();
            options.Observer?.StageStarting(stage);
            run(document);
            options.Observer?.StageEnded(stage);
        }

        return document;
    }

    private static string Head(string text, int maxLength)
    {
        if (text.Length <= maxLength)
        {
            return text;
        }

        int end = text.LastIndexOf('\n', maxLength);
        return text[..(end > maxLength / 2 ? end : maxLength)];
    }
}
