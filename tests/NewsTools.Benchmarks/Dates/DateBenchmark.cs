using BenchmarkDotNet.Attributes;
using NewsTools.Analysis;
using NewsTools.Dates;

namespace NewsTools.Benchmarks.Dates;

/// <summary>The dates stage alone on an article of 2,000 characters, read and tagged before.</summary>
[MemoryDiagnoser]
public class DateBenchmark
{
    private readonly Document _article = Analyzer.Annotate(DateArticle.Text, DateArticle.Published, new AnalysisOptions(), AnalysisStage.Tagging);

    [Benchmark]
    public int Stage()
    {
        DateStage.Run(_article);
        return _article.Dates.Count;
    }
}
