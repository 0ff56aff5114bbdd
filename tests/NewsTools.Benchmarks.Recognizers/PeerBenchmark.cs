using BenchmarkDotNet.Attributes;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using NewsTools.Benchmarks.Dates;

namespace NewsTools.Benchmarks.Recognizers;

/// <summary>The dates of an article of 2,000 characters: our dates stage beside Microsoft.Recognizers.Text.DateTime.</summary>
public class PeerBenchmark
{
    private readonly string _article = DateArticle.Text;

    private readonly DateStageRunner _stage = new(DateArticle.Text, DateArticle.Published);

    private readonly DateTimeModel _model = new DateTimeRecognizer(Culture.English).GetDateTimeModel();

    [Benchmark(Baseline = true)]
    public int NewsTools() => _stage.Count();

    [Benchmark]
    public int Recognizers() => _model.Parse(_article, DateArticle.Published).Count;
}
