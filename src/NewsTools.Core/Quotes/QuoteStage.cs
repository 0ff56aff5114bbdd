using NewsTools.Analysis;
using NewsTools.Quotes.Building;
using NewsTools.Quotes.Headlines;
using NewsTools.Quotes.Indirect;
using NewsTools.Quotes.Learning;
using NewsTools.Quotes.Scenes;
using NewsTools.Quotes.Speakers;

namespace NewsTools.Quotes;

/// <summary>Finds the quotations and resolves who said them.</summary>
internal static class QuoteStage
{
    private const float LeastQuotation = 0.8f;
    private const float LeastConfidence = 0.25f;

    public static void Run(Document document) => Run(document, QuoteModel.Shipped);

    /// <summary>Runs the stage with a given model.</summary>
    public static void Run(Document document, QuoteModel model)
    {
        if (document.Tokens.Length == 0)
        {
            return;
        }

        Scene scene = new(document, model.Lexicon);
        ReportIndex reports = new(scene, ReportFinder.Find(scene, model.Cues, model.Clauses, model.Reports));
        Attribution attribution = Attribution.Of(scene, reports, model);
        ReportIndex read = HeadlineReader.Read(scene, new ReportIndex(scene, new PhraseCues(scene).AddedTo(new ClauseMender(scene, reports.Reports).Mended())), attribution);
        List<Statement> statements = new StatementFinder(scene, attribution, read, LeastQuotation).Find();
        QuoteFactory factory = new(scene, new SpeakerResolver(scene, attribution), model.Calibration, LeastConfidence);
        document.Quotes = [.. statements.Select(factory.Make)];
        if (document.Options.Observer is IAnalysisObserver observer)
        {
            Explanation.Tell(observer, scene, attribution, statements);
        }
    }
}
