using BenchmarkDotNet.Attributes;

namespace NewsTools.Benchmarks.Analysis;

/// <summary>Whole-article analysis on one core: the sample articles, all stages. The baseline is splitting them into words.</summary>
[MemoryDiagnoser]
public class AnalysisBenchmark
{
    private string[] _texts = [];

    /// <summary>Reads the sample articles.</summary>
    [GlobalSetup]
    public void Setup() => _texts = [.. SampleArticles.Texts()];

    /// <summary>What any analysis at least does.</summary>
    [Benchmark(Baseline = true)]
    public int SplitIntoWords() => _texts.Sum(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);

    /// <summary>Language to quotes.</summary>
    [Benchmark]
    public int Analyze() => _texts.Sum(text => Analyzer.Analyze(text, new DateTime(2018, 1, 28)).Quotes.Count);
}
