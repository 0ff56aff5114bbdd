using NewsTools.Analysis;
using NewsTools.Dates;

namespace NewsTools.Benchmarks.Recognizers;

/// <summary>Runs the dates stage alone on an article that was read and tagged before.</summary>
internal sealed class DateStageRunner(string article, DateTime published)
{
    private readonly Document _article = Analyzer.Annotate(article, published, new AnalysisOptions(), AnalysisStage.Tagging);

    public int Count()
    {
        DateStage.Run(_article);
        return _article.Dates.Count;
    }
}
